package dev.mynah.modem.emm;

import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imeisv;

/**
 * The equipment behind a stack, as a network may ask for it.
 *
 * @param imei 15 digits
 * @param softwareVersion the two that take the check digit's place in the IMEISV (TS 23.003 6.2.2)
 */
public record Equipment(String imei, String softwareVersion) {
    /** As it is told where a network asks for it, or where there is no subscriber. */
    public Imei identity() {
        return new Imei(imei);
    }

    public Imeisv identityWithVersion() {
        return new Imeisv(imei.substring(0, 14) + softwareVersion);
    }
}
