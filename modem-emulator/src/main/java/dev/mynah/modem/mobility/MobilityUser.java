package dev.mynah.modem.mobility;

import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a mobility management needs of the rest of the stack, and tells it. */
public interface MobilityUser {
    /** Decide again where to camp, and say so by {@link MobilityManagement#camped} and its like. */
    void reselect();

    /** The network selected won't do: choose another, then as {@link #reselect}. */
    void searchNetworks();

    /** The network selected won't do here, but no other is to be looked for. */
    void stayWithNetwork();

    /** The cell camped on has not proved to be genuine: keep off it for a while. */
    void barCell();

    /** Whether access class barring lets the UE ask for a connection on a cell; answers to pages are not held up. */
    default boolean mayAccess(Cell cell, Plmn plmn) {
        return true;
    }

    /** A message goes out before anything on the connection is protected. */
    default void sentInClear(NasMessage message, boolean forHelp) {}

    /** The network has chosen how messages are protected from now on; {@link SubscriptionEvent.SecurityChosen}. */
    default void secured(int ciphering, OptionalInt integrity, boolean forHelp) {}

    /** Whether the user lets a network have messages go unciphered. */
    default boolean takesNullAlgorithms() {
        return true;
    }

    /**
     * Lets the connection go without waiting for the network, if there is one and no other system needs it. The caller is
     * not told of its release.
     */
    void letGo();

    /** Whether networks have made clear that none of them takes the USIM in the circuit switched domain. */
    default boolean csInvalid() {
        return false;
    }

    /** Whether the UE is to be registered in the circuit switched domain: the user wants it, and a network may take the USIM. */
    default boolean csWanted() {
        return false;
    }

    /** Whether it does something in the circuit switched domain that needs its connection. */
    default boolean csBusy() {
        return false;
    }

    /** Whether GMM registers the UE in the circuit switched domain of a cell, too (network operation mode I), now or soon. */
    default boolean combined(Cell cell, Plmn plmn) {
        return false;
    }

    /** GMM has registered the UE in the circuit switched domain. TS 24.008 4.7.3.2.3.1. */
    default void csRegistered(Lai area, Optional<MobileIdentity> given) {}

    /** GMM has not been able to, or the network has ended it; it will try again or leave it to MM. 4.7.3.2.3.2. */
    default void csNotRegistered(Optional<Integer> cause) {}

    /** GMM has left the packet domain, and MM goes on by itself. 4.7.4.1. */
    default void csAlone() {}

    /** No network takes the USIM in these domains either: the causes #3, #6, #7 and #8 of one system speak for others. */
    default void usimInvalid(Set<Domain> domains) {}

    /**
     * The network has let the UE go for circuit switched services (TS 23.272): camp where there are such, have MM do this
     * there, and come back when it is done.
     *
     * @param answersPage whether MM is to answer a page
     */
    default void fellBack(List<CmWish> wishes, boolean answersPage) {}

    /**
     * An emergency call can't be made here: camp where it can, on a cell of any network, and have MM make it. The wish is
     * refused when there is no such cell.
     */
    default void callForHelp(CmWish wish) {}

    /**
     * Keep off a technology: for a while if the network selected has a cell of another, or, where no time is given, until
     * switched off in any case. Causes #15, #27, #31 and others, and attempts that have all failed.
     */
    void avoid(Rat rat, Optional<Duration> forHowLong);

    /** Accepted by a network, which named its equivalents. */
    void registered(Plmn plmn, Set<Plmn> equivalents);

    /** Accepted by a network, which may have sent the numbers that call for help in its country. */
    default void emergencyNumbers(Plmn plmn, Optional<EmergencyNumberList> list) {}

    void equivalentsForgotten();

    /** The network has granted other ways to save power than before. */
    default void powerSavingChanged() {}

    /** The network has refused to register the subscriber, for whom there is a USIM. */
    default void refused(int cause) {}

    /** State, cell or cause is not what it was. */
    void registrationChanged();

    /** The names and the time of the network, where it told any: EMM, MM and GMM INFORMATION, CONFIGURATION UPDATE. */
    void informed(
            Optional<NetworkName> fullName,
            Optional<NetworkName> shortName,
            Optional<TimeZone> zone,
            Optional<TimeZoneAndTime> time,
            OptionalInt daylightSaving);
}
