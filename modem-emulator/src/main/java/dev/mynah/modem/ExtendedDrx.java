package dev.mynah.modem;

/**
 * Extended idle mode DRX as a network has granted it, in the numbers of TS 24.008 10.5.5.32.
 *
 * @param cycle how long between two paging time windows
 * @param pagingWindow how long a window is
 */
public record ExtendedDrx(int cycle, int pagingWindow) {}
