package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.PresentedNumber.Presentation;

/**
 * Whose line it is. TS 23.081.
 *
 * @param number in international format without {@code +}
 * @param withheld whether it must not be shown to the other side
 */
public record LineIdentity(String number, boolean withheld) {
    /** As it is shown to a UE. */
    PresentedNumber presented() {
        return withheld ? PresentedNumber.withheld(Presentation.RESTRICTED) : PresentedNumber.allowed(number);
    }
}
