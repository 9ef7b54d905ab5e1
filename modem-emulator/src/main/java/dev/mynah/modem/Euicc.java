package dev.mynah.modem;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.isdr.NotificationEvent;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The profiles of the eUICC behind a logical slot, as a local profile assistant in the modem manages them: by ES10a, ES10b and
 * ES10c to the ISD-R. A card without one refuses all of it with NOT_SUPPORTED. A profile that is switched appears, or goes, some
 * turns later, when the card has sent its REFRESH. SGP.22 5.7.
 */
public interface Euicc {
    /** The EID: 32 digits. */
    Future<String> eid();

    /** All profiles installed, whatever their state. */
    Future<List<Profile>> profiles();

    /**
     * Enables a profile, in the place of the one that is enabled on that port. Refused with APPLICATION_NOT_FOUND where there is
     * none of that ICCID, NOT_ALLOWED where it is enabled already or a policy rule or a lack of ports forbids it.
     *
     * @param port the eSIM port; without one that which the slot is mapped to, or the card's choice in MEP-A2. Any other is
     *     only to be had in MEP-A1, and refused with INVALID_ARGUMENT elsewhere
     */
    Future<Void> enable(String iccid, OptionalInt port);

    /** Disables a profile, on whichever port. Refused as {@link #enable} is. */
    Future<Void> disable(String iccid);

    /** Deletes a profile, which must not be enabled. Refused as {@link #enable} is. */
    Future<Void> delete(String iccid);

    /** Gives a profile a nickname; an empty one takes it away. At most 64 octets of UTF-8. */
    Future<Void> rename(String iccid, String nickname);

    /** The servers the card knows of. */
    Future<Servers> servers();

    /** Sets the default SM-DP+; an empty address takes it away. Refused with INVALID_ARGUMENT unless it is a domain name. */
    Future<Void> defaultServer(String address);

    /** What servers are still to be told, oldest first. */
    Future<List<Notification>> notifications();

    /** A notification as a server is to get it, signed by the card. Refused with INVALID_INDEX where none has that number. */
    Future<byte[]> notification(int number);

    /** Takes a notification off the list, for it has been delivered. Refused as {@link #notification} is. */
    Future<Void> removeNotification(int number);

    /** Deletes all of these, enabled or not. Refused with APPLICATION_NOT_FOUND where there was nothing to delete. */
    Future<Void> reset(Set<Resettable> what);

    /**
     * A profile's metadata.
     *
     * @param port where it is enabled; empty on a card with one port, too
     */
    record Profile(
            String iccid,
            boolean enabled,
            OptionalInt port,
            Optional<String> nickname,
            String serviceProvider,
            String name,
            ProfileClass profileClass) {}

    /**
     * Where profiles come from.
     *
     * @param defaultProvisioning the SM-DP+ that is asked when nothing else is said
     * @param discovery the root SM-DS
     */
    record Servers(Optional<String> defaultProvisioning, String discovery) {}

    /**
     * What has happened to a profile that one of its servers wants to know.
     *
     * @param server its address
     * @param iccid of the profile; a failed installation may not have come so far
     */
    record Notification(int number, NotificationEvent event, String server, Optional<String> iccid) {}

    /** What a memory reset may be asked for. SGP.22 5.7.19, the last two in version 3. */
    enum Resettable {
        OPERATIONAL_PROFILES(0),
        FIELD_LOADED_TEST_PROFILES(1),
        DEFAULT_SERVER(2),
        PRELOADED_TEST_PROFILES(3),
        PROVISIONING_PROFILES(4);

        private final int bit;

        Resettable(int bit) {
            this.bit = bit;
        }

        /** The named bit of the request. */
        public int bit() {
            return bit;
        }
    }
}
