// What every processor of the target has: on arm64 32 registers of 4 floats with FMA, on x86-64 16 of them without.
#include "include/tk_kernels.h"
#define LEVEL_NAME "baseline"
#define LEVEL_TABLE tk_kernels_baseline
#define LANES 4
#if defined(__aarch64__)
#define TILE_ROWS 6
#define TILE_VECTORS 4
#else
#define TILE_ROWS 4
#define TILE_VECTORS 2
#endif
#include "kernels/table.h"
