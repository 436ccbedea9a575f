// nvcc: -arch=sm_90 -Xcicc -O0
// Calls in calls: barriers inside a function, early returns under divergence, a switch that falls through.
__device__ __noinline__ int inner(const int *s, int t, int n) {
    int acc = 0;
    for (int i = 0; i < n; i++) {
        if ((i ^ t) & 1) continue;
        if (i > t + 5) break;
        acc += s[(t + i) & 63];
        if (acc > 20000) return -acc;
    }
    return acc;
}
__device__ __noinline__ int middle(const int *s, int t, int mode) {
    switch (mode) {
        case 0: return inner(s, t, 3);
        case 1: { int a = inner(s, t, 7); return a + inner(s, t + 1, 2); }
        case 2: if (t & 4) return 9; // falls through
        default: return inner(s, t, t & 15);
    }
}
__device__ __noinline__ int neighbour(int *s, int t, int v) {
    __syncthreads();
    s[t] = v;
    __syncthreads();
    return s[(t + 1) & 63];
}
extern "C" __global__ void nested_calls(const int *x, int *out, int rounds) {
    __shared__ int s[64];
    int t = threadIdx.x, v = x[blockIdx.x * 64 + t];
    for (int r = 0; r < rounds; r++) {
        v = neighbour(s, t, v + r);
        int m = middle(s, t, (v + r) & 3);
        v = (v * 3 + m) & 0xFFFF;
        if (r == 3 && (t & 1)) v ^= 0x55;
    }
    out[blockIdx.x * 64 + t] = v;
}
