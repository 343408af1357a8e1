// Tokens: whole numbers that arrive as floats, which of them occur, and where.
#pragma once

#include "vector.h"

// Writes the whole numbers x to `numbers`, up to the first that is none, or is not in 0..<limit. Returns how many it wrote.
static long whole_numbers(const float *x, long count, long limit, int32_t *numbers) {
  const float end = (float)limit;
  long i = 0;
  for (; i + LANES <= count; i += LANES) {
    vec value = load(x + i);
    vec_int inside = (value >= 0.0f) & (value < end);
    vec_int whole = __builtin_convertvector(choose(inside, value, (vec){0}), vec_int);
    if (!__builtin_reduce_and(inside & (__builtin_convertvector(whole, vec) == value))) break;
    memcpy(numbers + i, &whole, sizeof whole);
  }
  for (; i < count && x[i] >= 0 && x[i] < end && x[i] == (float)(int32_t)x[i]; i++) numbers[i] = (int32_t)x[i];
  return i;
}

// Whether LANES elements of a list repeat the one before them, as padding does.
INLINE int repeats(const int32_t *list) {
  vec_int elements, before;
  memcpy(&elements, list, sizeof elements);
  memcpy(&before, list - 1, sizeof before);
  return __builtin_reduce_and(elements == before);
}

// Finds the numbers that occur in `list`, in ascending order, and for each element its number's place among them.
// `marks` holds `limit` zeros, filled up to a multiple of eight; `place` has room for `limit` numbers.
static long distinct(const int32_t *list, long count, uint8_t *marks, long limit, int32_t *place, int32_t *found,
                     int32_t *places) {
  FOR_EACH_VECTOR(count) {
    if (i > 0 && live == LANES && repeats(list + i)) continue;
    for (long j = i; j < i + live; j++) marks[list[j]] = 1;
  }
  long number = 0;
  for (long first = 0; first < limit; first += 8) {
    uint64_t eight;
    memcpy(&eight, marks + first, 8);
    if (!eight) continue;
    for (long i = first; i < first + 8; i++) {
      if (!marks[i]) continue;
      place[i] = (int32_t)number;
      found[number++] = (int32_t)i;
    }
  }
  FOR_EACH_VECTOR(count) {
    if (i > 0 && live == LANES && repeats(list + i)) {
      for (long j = i; j < i + LANES; j++) places[j] = places[i - 1];
    } else {
      for (long j = i; j < i + live; j++) places[j] = place[list[j]];
    }
  }
  return number;
}

// Counting sort: how many members each group has, where it begins, and then member by member to its place. `starts` has
// group_count + 1 zeros.
static long group(const int32_t *groups, long count, long group_count, int32_t *starts, int32_t *members) {
  for (long i = 0; i < count; i++) starts[groups[i]]++;
  int32_t end = 0, largest = 0;
  for (long i = 0; i < group_count; i++) {
    if (starts[i] > largest) largest = starts[i];
    end += starts[i];
    starts[i] = end;
  }
  starts[group_count] = end;
  for (long i = count - 1; i >= 0; i--) members[--starts[groups[i]]] = (int32_t)i;
  return largest;
}
