/*
 * Nash stability of all states for all actors, by hand for one machine: what the same memory
 * allows. The file holds the ranks, actor after actor; arguments are the file, the number of
 * states, and each actor's own options as bits. Prints the milliseconds of the best of many runs and
 * a hash of the verdicts (FNV-1a over their words).
 *
 * Sixteen states are two registers; the lowest four options tell them apart. The other own options
 * give the offsets of the blocks of one cube: read once for the best rank, once to compare.
 */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint32_t offsets[1 << 16];

static inline __m256i over_bit0(__m256i a) {
  return _mm256_max_epi32(a, _mm256_shuffle_epi32(a, 0xb1));
}
static inline __m256i over_bit1(__m256i a) {
  return _mm256_max_epi32(a, _mm256_shuffle_epi32(a, 0x4e));
}
static inline __m256i over_bit2(__m256i a) {
  return _mm256_max_epi32(a, _mm256_permute2x128_si256(a, a, 1));
}
static inline uint32_t above(__m256i best, const int32_t *rank) {
  __m256i here = _mm256_load_si256((const __m256i *)rank);
  return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(best, here)));
}

static void nash(const int32_t *ranks, uint16_t *stable, uint32_t states, uint32_t own) {
  uint32_t high = own & ~15u, others = (states - 1) & ~high & ~15u, count = 0, set = 0, base = 0;
  do {
    offsets[count++] = set;
    set = (set - high) & high;
  } while (set);
  do {
    const int32_t *first = ranks + base;
    __m256i a = _mm256_load_si256((const __m256i *)first);
    __m256i b = _mm256_load_si256((const __m256i *)(first + 8));
    for (uint32_t i = 1; i < count; i++) {
      a = _mm256_max_epi32(a, _mm256_load_si256((const __m256i *)(first + offsets[i])));
      b = _mm256_max_epi32(b, _mm256_load_si256((const __m256i *)(first + offsets[i] + 8)));
    }
    if (own & 1) a = over_bit0(a), b = over_bit0(b);
    if (own & 2) a = over_bit1(a), b = over_bit1(b);
    if (own & 4) a = over_bit2(a), b = over_bit2(b);
    if (own & 8) a = b = _mm256_max_epi32(a, b);
    for (uint32_t i = 0; i < count; i++) {
      const int32_t *here = first + offsets[i];
      stable[(base + offsets[i]) >> 4] = (uint16_t)~(above(a, here) | above(b, here + 8) << 8);
    }
    base = (base - others) & others;
  } while (base);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  uint32_t states = (uint32_t)strtoul(argv[2], NULL, 10), actors = (uint32_t)argc - 3;
  size_t size = (size_t)states * actors;
  int32_t *ranks = aligned_alloc(64, size * 4);
  uint16_t *stable = aligned_alloc(64, size / 8);
  FILE *file = fopen(argv[1], "rb");
  if (!ranks || !stable || !file || fread(ranks, 4, size, file) != size) return 1;
  double best = 1e9;
  for (int run = 0; run < 40; run++) {
    double start = now();
    for (uint32_t i = 0; i < actors; i++)
      nash(ranks + (size_t)i * states, stable + (size_t)i * states / 16, states,
           (uint32_t)strtoul(argv[3 + i], NULL, 10));
    double time = now() - start;
    if (time < best) best = time;
  }
  uint32_t hash = 2166136261u;
  for (size_t w = 0; w < size / 32; w++) hash = (hash ^ ((uint32_t *)stable)[w]) * 16777619u;
  printf("%f %u\n", best, hash);
  return 0;
}
