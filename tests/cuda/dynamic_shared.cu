// nvcc: -arch=sm_80
// Dynamic shared memory used as two arrays of different types, reversed.
extern "C" __global__ void dynamic_shared(const double *d, const short *s, double *dout, short *sout) {
    extern __shared__ double pool[];
    short *shorts = (short *)(pool + blockDim.x);
    int t = threadIdx.x, n = blockDim.x, i = blockIdx.x * n + t;
    pool[t] = d[i];
    shorts[t] = s[i];
    __syncthreads();
    dout[i] = pool[n - 1 - t];
    sout[i] = shorts[n - 1 - t] + (short)n;
}
