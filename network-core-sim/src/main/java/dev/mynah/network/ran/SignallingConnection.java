package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.Optional;

/** The network's end of one UE's signalling connection; used from the operator's timeline only. */
public interface SignallingConnection {
    /** The cell it was opened on, as broadcast then, or has been handed over to since. */
    Cell cell();

    /** The network the UE chose among those of the cell. */
    Plmn selected();

    /** The temporary identity the UE gave on connecting, if it did; unproven. */
    Optional<PagingIdentity> temporary();

    /** Sends a NAS message. Lost when the connection is closed, or when the UE takes nothing in. */
    void downlink(byte[] nas);

    /** The same for one of the domains that share the connection. */
    default void downlink(CnDomain domain, byte[] nas) {
        downlink(nas);
    }

    /** Has the radio bearers of the UE's EPS bearers set up (Initial Context Setup, TS 36.413 8.3.1). */
    void establishBearers();

    /** Sends a user's packet on a bearer whose radio bearer is set up. Lost when the UE takes nothing in. */
    void downlinkData(int bearer, byte[] packet);

    /** Sends speech on the traffic channel, which a connection has whenever it is wanted. Lost when the UE takes nothing in. */
    void downlinkSpeech(SpeechFrame frame);

    /**
     * Has the connection protected for a domain (Security Mode Control, TS 25.413 8.18; Cipher Mode Control, TS 48.008
     * 3.1.14).
     *
     * @param done called when the UE has shown that it has the keys; where it has others the connection fails, and
     *     {@link CoreNetwork#lost} follows
     */
    void secure(CnDomain domain, RadioKeys keys, Runnable done);

    /** Tells the UE that one domain is done while the other goes on (Signalling Connection Release, TS 25.331 8.1.14). */
    void releaseDomain(CnDomain domain);

    /** Releases the connection (RRC connection release). No {@link CoreNetwork#lost} follows. */
    void release();

    /** Releases the connection and says where the UE shall go on (TS 36.413 8.3.3, CS Fallback Indicator). */
    void release(Redirection redirection);

    /** Whether the network has neither released nor lost it. */
    boolean open();
}
