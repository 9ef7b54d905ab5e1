package dev.mynah.network.mme;

/**
 * Emergency services of an MME, an AMF or an SGSN. TS 23.401 4.3.12, TS 23.501 5.16.4, TS 23.060 5.10.
 *
 * @param attach who gets them
 * @param apn the access point that calls for help go to, whatever a subscription says and a UE asks for
 */
public record EmergencySpec(EmergencyAttach attach, String apn) {
    public static final EmergencySpec NONE = new EmergencySpec(EmergencyAttach.NONE, "sos");
}
