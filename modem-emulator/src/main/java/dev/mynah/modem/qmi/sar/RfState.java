package dev.mynah.modem.qmi.sar;

import dev.mynah.modem.qmi.Memory;

/** The state a host wants: a number up to 20 that stands for a limit of power. Our air does not weaken what a phone sends; the state is kept, and that is all. */
final class RfState {
    static final Memory<Long> CURRENT = new Memory<>("SAR state", 0L);
    static final long HIGHEST = 20;

    private RfState() {}
}
