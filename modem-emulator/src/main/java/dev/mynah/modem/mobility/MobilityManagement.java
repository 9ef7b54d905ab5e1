package dev.mynah.modem.mobility;

import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import java.util.OptionalInt;

/**
 * Mobility management in one domain of one system, as the stack drives it. A stack has four: EMM, GMM, MM and 5GMM. It
 * decides nothing about cells and networks; the stack does, is asked to by {@link MobilityUser}, and says what came of it.
 * All calls are on the modem's timeline.
 */
public interface MobilityManagement {
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
    void limited();

    /** No cell is heard. */
    void nowhere();

    /** The stack camps on a cell of another system: registered there from now on, or not at all. */
    void elsewhere(Cell cell, Plmn plmn);

    /** A message whose protocol discriminator is of this domain arrived. */
    void downlink(byte[] nas);

    void bearersEstablished();

    /** The network protects the connection (GSM, UTRAN): answer with the keys of this domain. */
    void securityCommanded(CnDomain domain);

    /** The signalling connection is gone. */
    void released(ReleaseCause cause);

    /** The cell camped on pages somebody. */
    void paged(Page page);

    /** The connection goes on in another cell. */
    void handedOver(Cell cell);

    boolean registered();

    /** Whether it does something that needs the present cell: the stack looks for another only when none does. */
    boolean busy();

    /** Whether networks have made clear that none of them takes this USIM in this domain. */
    boolean usimInvalid();

    /** The cause the network last refused with; gone after success. */
    OptionalInt cause();
}
