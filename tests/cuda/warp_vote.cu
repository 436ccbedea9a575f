// nvcc: -arch=sm_80
// Votes, matches and masks, also with only part of the warp taking part.
extern "C" __global__ void warp_vote(const int *x, unsigned *out) {
    int t = threadIdx.x, v = x[blockIdx.x * blockDim.x + t];
    unsigned *o = out + (blockIdx.x * blockDim.x + t) * 8;
    o[0] = __ballot_sync(~0u, v & 1);
    o[1] = __any_sync(~0u, v == 3);
    o[2] = __all_sync(~0u, v < 100);
    o[3] = __match_any_sync(~0u, v);
    int pred;
    o[4] = __match_all_sync(~0u, v / 100, &pred) + pred;
    o[5] = o[6] = o[7] = 0;
    if (v & 2) {
        unsigned m = __activemask();
        o[5] = m;
        o[6] = __ballot_sync(m, v & 4);
        o[7] = __popc(m & ((1u << (t & 31)) - 1));
    }
    __syncwarp();
}
