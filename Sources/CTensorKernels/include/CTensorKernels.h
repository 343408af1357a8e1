// The arithmetic of the network library: fp32 kernels for one thread, and the pool that spreads them over the cores.
#pragma once

#include "tk_kernels.h"
#include "tk_thread_pool.h"
