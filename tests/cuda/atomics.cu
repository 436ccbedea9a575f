// nvcc: -arch=sm_80
// Every atomic on few addresses, so that lanes queue.
extern "C" __global__ void atomics(const int *x, int *cells, unsigned *ucells, unsigned long long *wide, float *f, double *d, int *old, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int v = x[i], k = i % 3;
    atomicAdd(&cells[k], v);
    atomicMin(&cells[3 + k], v);
    atomicMax(&cells[6 + k], v);
    atomicAnd(&cells[9 + k], v);
    atomicOr(&cells[12 + k], v);
    atomicXor(&cells[15 + k], v);
    atomicInc(&ucells[k], 5u);
    atomicDec(&ucells[3 + k], 7u);
    atomicAdd(&wide[k], (unsigned long long)v << 20);
    atomicMax(&wide[3 + k], (unsigned long long)(unsigned)v << 8);
    atomicAdd(&f[k], (float)(v % 1000));
    atomicAdd(&d[k], v * 0.5);
    old[i] = atomicAdd(&cells[18], 1);
    int seen = cells[19], want;
    do { want = seen; seen = atomicCAS(&cells[19], want, want + (v & 7)); } while (seen != want);
}
