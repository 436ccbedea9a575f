// nvcc: -arch=sm_80
// Barriers that also count and combine a predicate.
extern "C" __global__ void sync_count(const int *x, int *out) {
    int v = x[blockIdx.x * blockDim.x + threadIdx.x];
    int c = __syncthreads_count(v > 0), a = __syncthreads_and(v > -50), o = __syncthreads_or(v > 98);
    out[blockIdx.x * blockDim.x + threadIdx.x] = c * 4 + (a != 0) * 2 + (o != 0);
}
