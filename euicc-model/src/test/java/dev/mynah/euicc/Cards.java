package dev.mynah.euicc;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.isdr.Eid;
import java.util.HexFormat;
import java.util.List;

/** Cards for tests: two operators' profiles and a third one that is disabled. */
public final class Cards {

    public static final String EID =
            Eid.withCheckDigits("890490321234512345123456789012").digits();
    public static final byte[] K = HexFormat.of().parseHex("465B5CE8B199B49FAA5F0A2EE238A6BC");
    public static final byte[] OPC = HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF");
    public static final SubscriberKey KEY = SubscriberKey.ofOpc(K, OPC);

    private Cards() {}

    public static ProfileSpecBuilder alpha() {
        return ProfileSpec.of("8949001000000000017", "001010000000001", KEY)
                .name("Alpha")
                .serviceProviderName("Alpha Mobile")
                .msisdn("+491700000001")
                .smsc("+491700000000");
    }

    public static ProfileSpecBuilder beta() {
        return ProfileSpec.of("8949970000000000013", "999700000000001", KEY)
                .name("Beta")
                .serviceProviderName("Beta Telecom");
    }

    public static ProfileSpecBuilder travel() {
        return ProfileSpec.of("8949001000000000025", "001010000000002", KEY).name("Alpha Travel");
    }

    /** Alpha on port 0, Beta on port 1, Alpha Travel disabled. */
    public static EuiccSpec twoPorts() {
        return EuiccSpec.of(
                EID,
                MepMode.B,
                2,
                List.of(
                        alpha().enabledOnPort(0).build(),
                        beta().enabledOnPort(1).build(),
                        travel().build()));
    }

    public static Euicc dualSim() {
        return Euicc.of(twoPorts(), CardMemory.inRam());
    }

    /** One profile on one port. */
    public static Euicc of(ProfileSpecBuilder profile) {
        return Euicc.of(
                EuiccSpec.of(
                        EID, MepMode.NONE, 1, List.of(profile.enabledOnPort(0).build())),
                CardMemory.inRam());
    }
}
