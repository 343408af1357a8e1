// All kernels for one level. The including file defines LEVEL_NAME, LEVEL_TABLE, LANES, TILE_ROWS and TILE_VECTORS.
#include "adam.h"
#include "peak.h"
#include "recurrence.h"
#include "tokens.h"
#include "windows.h"

const tk_kernels LEVEL_TABLE = {
    .name = LEVEL_NAME,
    .pack = pack,
    .multiply = multiply,
    .multiply_outer = multiply_outer,
    .apply = apply,
    .apply_gradient = apply_gradient,
    .add = add,
    .add_scaled = add_scaled,
    .add_rows = add_rows,
    .sum_segments = sum_segments,
    .gather = gather,
    .whole_numbers = whole_numbers,
    .distinct = distinct,
    .group = group,
    .adam = adam,
    .adam_rows = adam_rows,
    .adam_replay = adam_replay,
    .recurrence_forward = recurrence_forward,
    .recurrence_backward = recurrence_backward,
    .convolve = convolve,
    .convolve_gradient = convolve_gradient,
    .max_pool = max_pool,
    .max_pool_gradient = max_pool_gradient,
    .convolve_max_pool = convolve_max_pool,
    .convolve_max_pool_gradient = convolve_max_pool_gradient,
    .multiply_add = multiply_add,
    .multiply_add_operations = 2 * LANES * INDEPENDENT_SUMS,
};
