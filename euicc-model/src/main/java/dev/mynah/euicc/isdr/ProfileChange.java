package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A request to enable or disable: {@code { A0 { 5A iccid | 4F aid }, 81 refreshFlag, [82 targetEsimPort] }}.
 *
 * @param profile whether a profile is the one meant
 * @param refresh whether the terminal wants a REFRESH before the change
 * @param targetPort where to enable it
 */
record ProfileChange(Predicate<Profile> profile, boolean refresh, OptionalInt targetPort) {

    /** Results both have (SGP.22 5.7.16, 5.7.17). */
    static final int OK = 0;

    static final int NOT_FOUND = 1;
    static final int WRONG_STATE = 2;
    static final int DISALLOWED_BY_POLICY = 3;
    static final int CAT_BUSY = 5;

    /** Reads a request; empty when it is not one. */
    static Optional<ProfileChange> parse(Tlv request) {
        Optional<Predicate<Profile>> profile = request.child(0xA0).flatMap(ProfileIdentifier::in);
        Optional<Boolean> refresh = request.bytes(0x81).flatMap(Der::toBoolean);
        OptionalInt port = request.bytes(0x82).map(Der::toInt).orElse(OptionalInt.empty());
        boolean portUnreadable = request.child(0x82).isPresent() && port.isEmpty();
        if (profile.isEmpty() || refresh.isEmpty() || portUnreadable) {
            return Optional.empty();
        }
        return Optional.of(new ProfileChange(profile.get(), refresh.get(), port));
    }

    /**
     * Lets a port have a profile, or none: at once, or by REFRESH where the terminal wants one.
     *
     * @return the result code
     */
    int carryOut(IsdR card, int port, Optional<Iccid> target) {
        if (!refresh) {
            card.profiles().change(port, target);
            card.ports().profileChanged(port);
            return OK;
        }
        if (card.ports().proactiveSessionRunning(port)) {
            return CAT_BUSY;
        }
        card.profiles().mark(port, target);
        card.ports().refresh(port);
        return OK;
    }
}
