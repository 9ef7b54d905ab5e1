package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;

/** The non-volatile memory a profile may take, asked before anything is made. */
final class MemoryBudget {

    private long left;

    MemoryBudget(long octets) {
        this.left = octets;
    }

    void take(long octets) throws BadElement {
        if (octets > left) {
            throw new BadElement(PeStatus.Code.NOT_ENOUGH_MEMORY, octets + " octets, " + left + " are left");
        }
        left -= octets;
    }
}
