package dev.mynah.network.hlr;

import dev.mynah.euicc.isdr.Eid;
import java.util.Optional;

/**
 * The card a subscription is on, as far as its operator knows. No network is told an EID over
 * the air: an operator knows it from ordering the profile, or from hearing where it was installed (SGP.22 5.3.5,
 * ES2+.HandleDownloadProgressInfo).
 *
 * @param iccid the number of the card, or of the profile on an eUICC, 18 to 20 digits
 * @param eid the eUICC it is installed on
 * @param onlyEid the one eUICC it may be used on; any where none is given
 */
public record SubscriberCard(Optional<String> iccid, Optional<String> eid, Optional<String> onlyEid) {
    /** Of whom nothing is known, and who may have any card. */
    public static final SubscriberCard UNKNOWN =
            new SubscriberCard(Optional.empty(), Optional.empty(), Optional.empty());

    public SubscriberCard {
        if (iccid.isPresent() && !iccid.get().matches("[0-9]{18,20}")) {
            throw new IllegalArgumentException("iccid: \"" + iccid.get() + "\" is not 18 to 20 digits");
        }
        eid.ifPresent(Eid::new);
        onlyEid.ifPresent(only -> {
            try {
                new Eid(only);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "onlyEid" + String.valueOf(e.getMessage()).substring("eid".length()), e);
            }
        });
    }

    /** A profile on an eUICC. */
    public static SubscriberCard of(String iccid, String eid) {
        return new SubscriberCard(Optional.of(iccid), Optional.of(eid), Optional.empty());
    }

    /** A card that is no eUICC. */
    public static SubscriberCard of(String iccid) {
        return new SubscriberCard(Optional.of(iccid), Optional.empty(), Optional.empty());
    }

    /** The same on an eUICC, or on none any more. */
    public SubscriberCard on(Optional<String> newEid) {
        return new SubscriberCard(iccid, newEid, onlyEid);
    }

    public SubscriberCard onlyOn(String only) {
        return new SubscriberCard(iccid, eid, Optional.of(only));
    }

    /** Whether it is known to be on another eUICC than the one it may be used on. */
    public boolean misplaced() {
        return onlyEid.isPresent() && eid.isPresent() && !eid.equals(onlyEid);
    }
}
