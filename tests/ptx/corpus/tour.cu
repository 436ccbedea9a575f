// A tour of what nvcc writes: initialised arrays, function pointers, switch tables, printf, local arrays, wmma, inlining.
// Built by build.sh: sm_80 with lines, sm_75 for the debugger, sm_100a with fast math.
#include <cstdio>
#include <cuda_fp16.h>
#include <mma.h>

__constant__ float coefficients[4] = {1.0f, 0.5f, -2.25f, 1e-20f};
__device__ int table[4] = {1, -2, 3, 4};
__device__ double start = 3.25;
__device__ int *ends[2] = {table, table + 2};
__device__ __noinline__ int twice(int x) { return 2 * x; }
__device__ __noinline__ int thrice(int x) { return 3 * x + 1; }
typedef int (*Function)(int);
__device__ Function functions[2] = {twice, thrice};

struct Pair { int a; double b; char c[5]; };

__device__ float pick(float x, int k) {
  float a[8];
  for (int i = 0; i < 8; i++) a[i] = x * i;
  return a[k & 7] + coefficients[k & 3];
}

extern "C" __global__ void __launch_bounds__(256, 2) tour(Pair p, const float *__restrict__ in, float *out, int n) {
  extern __shared__ float tile[];
  __shared__ double sums[32];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) tile[threadIdx.x] = pick(in[i], i);
  __syncthreads();
  float v = tile[threadIdx.x ^ 1];
  for (int o = 16; o; o >>= 1) v += __shfl_xor_sync(~0u, v, o);
  switch (i % 6) {
    case 0: v += 1; break;
    case 1: v *= 2; break;
    case 2: v -= in[0]; break;
    case 3: v /= 3; break;
    case 4: v = sqrtf(v); break;
    default: v = rsqrtf(v);
  }
  sums[threadIdx.x & 31] = v;
  if (__any_sync(~0u, v > 3.f)) atomicAdd(out + n, v);
  out[i] = v + (float)sums[0] + p.c[2] + (float)(start * p.b) + *ends[i & 1];
  if (i == 0) printf("hello %d %f\n", i, v);
  out[i] += functions[i & 1](i);
}

extern "C" __global__ void multiply(const half *a, const half *b, float *c) {
  using namespace nvcuda::wmma;
  fragment<matrix_a, 16, 16, 16, half, row_major> fa;
  fragment<matrix_b, 16, 16, 16, half, col_major> fb;
  fragment<accumulator, 16, 16, 16, float> fc;
  fill_fragment(fc, 0.f);
  load_matrix_sync(fa, a, 16);
  load_matrix_sync(fb, b, 16);
  mma_sync(fc, fa, fb, fc);
  store_matrix_sync(c, fc, 16, mem_row_major);
}
