package dev.mynah.network.mme;

/**
 * Emergency bearer services of an MME. TS 23.401 4.3.12.
 *
 * @param attach who gets them
 * @param apn the access point that calls for help go to, whatever a subscription says and a UE asks for
 */
public record EmergencySpec(EmergencyAttach attach, String apn) {
    /** None. */
    public static final EmergencySpec NONE = new EmergencySpec(EmergencyAttach.NONE, "sos");
}
