// nvcc: -arch=sm_80
// A lock that every thread of every block takes, with the loop written so that a warp cannot starve itself.
__device__ int lock_word = 0;
extern "C" __global__ void spin_lock(int *total, int *order) {
    bool done = false;
    while (!done) {
        if (atomicCAS(&lock_word, 0, 1) == 0) {
            __threadfence();
            int t = *(volatile int *)total;
            *(volatile int *)total = t + 1 + (int)threadIdx.x;
            atomicAdd(order, 1);
            __threadfence();
            atomicExch(&lock_word, 0);
            done = true;
        }
    }
}
