/** Starts the page: worker first, so that it is ready when the first question comes. */
import './style.css'
import { mount } from 'svelte'
import { home, isOneFile } from './case/shipped.ts'
import { Workbench } from './case/workbench.svelte.ts'
import { Address } from './page/address.svelte.ts'
import { Page } from './page/page.svelte.ts'
import { pageRunner } from './runner/runner.ts'
import App from './shell/app.svelte'
import { keepForOffline } from './shell/keep-for-offline.ts'
import { Cases, lastPlace } from './storage/storage.ts'

// The address without a place leads back to the last one.
const last = location.hash === '' ? lastPlace(isOneFile ? home : undefined) : undefined
if (last !== undefined) history.replaceState(null, '', last)
const runner = pageRunner()
runner.warm()
const page = new Page(new Workbench(runner, new Cases()), new Address())
const target = document.getElementById('page')
if (target) mount(App, { target, props: { page } })
keepForOffline()
