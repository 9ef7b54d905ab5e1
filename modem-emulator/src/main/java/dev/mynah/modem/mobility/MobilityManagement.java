package dev.mynah.modem.mobility;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Mobility management in one domain of one system, as the stack drives it. A stack has four: EMM, GMM, MM and 5GMM. It
 * decides nothing about cells and networks; the stack does, is asked to by {@link MobilityUser}, and says what came of it.
 * All calls are on the modem's timeline.
 */
public interface MobilityManagement {
    /** The domain it registers in: EPS is EMM's, GPRS is GMM's, CS is MM's and NG is 5GMM's. */
    Domain domain();

    /** Whether it is the one to register over cells of a technology. */
    boolean serves(Rat rat);

    /** Begins to use a USIM: with the identity and the keys it kept. */
    void switchOn(Usim usim);

    /** Goes on without a USIM, for emergency calls. */
    void withoutUsim();

    /** Leaves the network at once; the USIM is not used any more when this returns. */
    void switchOff();

    /** Whether the user wants to be registered. */
    void want(boolean registration);

    /** Camped on a suitable cell of the network selected, whose technology it serves. */
    void camped(Cell cell, Plmn plmn);

    /** Camped on a cell that gives no more than emergency calls. */
    void limited(Cell cell);

    /** No cell is heard. */
    void nowhere();

    /** The stack camps on a cell of another system. What is registered stays so until {@link #supplanted}. */
    void elsewhere(Cell cell, Plmn plmn);

    /**
     * Another system of the packet domain has accepted the UE: what is registered here still, since it did not come along, is
     * over, and there is nobody to tell.
     */
    default void supplanted() {}

    /** Whether it could go on with what the UE has in another system of the packet domain, camped in a network. */
    default boolean mayArrive(Cell cell, Plmn plmn) {
        return false;
    }

    /**
     * The UE changes to another system in idle mode: its registration and its sessions, which are not here any more then.
     * Empty when there is nothing that could go on there; then all stays as it is.
     */
    default Optional<Departure> depart(Domain to) {
        return Optional.empty();
    }

    /** Goes on with what the UE had in another system; camping follows. */
    default void arrive(Departure from) {}

    /** Another system has learnt that no network takes this USIM in this domain, till it is switched off. */
    default void usimRefused() {}

    /** A message whose protocol discriminator is of this domain arrived. */
    void downlink(byte[] nas);

    void bearersEstablished();

    /** The network protects the connection (GSM, UTRAN): answer with the keys of this domain, {@code Radio.secured}. */
    void securityCommanded(CnDomain domain);

    /** The signalling connection is gone. */
    void released(ReleaseCause cause);

    /** The cell camped on pages somebody. */
    void paged(Page page);

    /** The connection goes on in another cell. */
    void handedOver(Cell cell);

    boolean registered();

    /** Whether registered for emergency services and nothing else, which {@link #registered} does not count. */
    default boolean registeredForHelp() {
        return false;
    }

    /** What the network said it offers when it accepted the UE. */
    default NetworkFeatures features() {
        return NetworkFeatures.NONE;
    }

    /** Whether it does something that needs the present cell: the stack looks for another only when none does. */
    boolean busy();

    /** Whether somebody waits for it to camp somewhere: after a fallback from LTE. */
    default boolean inDemand() {
        return false;
    }

    /** It took too long: whoever waits is told. */
    default void demandOver() {}

    /** Whether networks have made clear that none of them takes this USIM in this domain. */
    boolean usimInvalid();

    /**
     * How it stands in a domain; empty when it has no say there. Besides its own domain it may speak for another, as EMM
     * does for the circuit switched one after a combined attach.
     */
    Optional<Standing> standing(Domain of);

    /** The cause the network last refused with in a domain it speaks for; gone after success. */
    OptionalInt cause(Domain of);
}
