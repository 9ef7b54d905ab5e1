package dev.mynah.modem.euicc;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.isdr.Iccid;
import dev.mynah.euicc.isdr.NotificationMetadata;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.Euicc.Notification;
import dev.mynah.modem.Euicc.Profile;
import java.util.Optional;
import java.util.OptionalInt;

/** The data objects of ES10 answers. What a card leaves out or writes wrongly is passed over. */
final class Es10Reading {
    private static final int ICCID = 0x5A;
    private static final int STATE = 0x9F70;
    private static final int NICKNAME = 0x90;
    private static final int SERVICE_PROVIDER = 0x91;
    private static final int NAME = 0x92;
    private static final int CLASS = 0x95;
    private static final int ENABLED_ON_PORT = 0x9F24;

    private Es10Reading() {}

    /** ProfileInfo. SGP.22 5.7.15. */
    static Optional<Profile> profile(Tlv object) {
        OptionalInt port = number(object, ENABLED_ON_PORT);
        boolean enabled = number(object, STATE).orElse(0) == 1;
        return object.bytes(ICCID)
                .flatMap(Iccid::parse)
                .map(iccid -> new Profile(
                        iccid.digits(),
                        enabled,
                        port,
                        text(object, NICKNAME).filter(it -> !it.isEmpty()),
                        text(object, SERVICE_PROVIDER).orElse(""),
                        text(object, NAME).orElse(""),
                        profileClass(number(object, CLASS))));
    }

    /** OPERATIONAL is the default. */
    private static ProfileClass profileClass(OptionalInt value) {
        return value.isPresent()
                ? ProfileClass.of(value.getAsInt()).orElse(ProfileClass.OPERATIONAL)
                : ProfileClass.OPERATIONAL;
    }

    /** NotificationMetadata. SGP.22 5.7.9. */
    static Optional<Notification> notification(Tlv object) {
        return NotificationMetadata.parse(object)
                .map(it -> new Notification(
                        it.sequenceNumber(),
                        it.event(),
                        it.address(),
                        it.iccid().map(Iccid::digits)));
    }

    static OptionalInt number(Tlv object, int tag) {
        return object.bytes(tag).map(Der::toInt).orElse(OptionalInt.empty());
    }

    static Optional<String> text(Tlv object, int tag) {
        return object.bytes(tag).flatMap(Der::toText);
    }
}
