package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands behind a cell of GSM or UTRAN: an MSC and an SGSN, each with its own connection to the UE over the one the UE
 * has (Iu-CS and Iu-PS, TS 23.060 12.7). A message goes to the domain the UE has marked it for, or else to the one its protocol
 * discriminator belongs to; short messages may be either's, and without a mark go to the MSC.
 */
public final class CsAndPsCore implements CoreNetwork {
    private static final int GMM = 0x8;
    private static final int SM = 0xA;

    private final CoreNetwork cs;
    private final CoreNetwork ps;
    private final Map<SignallingConnection, Shared> open = new HashMap<>();

    public CsAndPsCore(CoreNetwork cs, CoreNetwork ps) {
        this.cs = cs;
        this.ps = ps;
    }

    /** A UE's connection and the ends of the domains that use it. */
    private static final class Shared {
        private final SignallingConnection radio;
        private final Map<CnDomain, Domain> domains = new HashMap<>();

        Shared(SignallingConnection radio) {
            this.radio = radio;
        }
    }

    private CoreNetwork core(CnDomain domain) {
        return domain == CnDomain.CS ? cs : ps;
    }

    /** A message without octets is an empty LLC frame, by which a station of GSM answers a page (TS 24.008 4.7.9.1.1). */
    private static CnDomain domainOf(byte[] nas) {
        int protocol = nas.length == 0 ? GMM : nas[0] & 0xF;
        return protocol == GMM || protocol == SM ? CnDomain.PS : CnDomain.CS;
    }

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        Shared shared = new Shared(connection);
        open.put(connection, shared);
        begin(shared, domainOf(nas), nas);
    }

    private void begin(Shared shared, CnDomain which, byte[] nas) {
        Domain domain = new Domain(shared, which);
        shared.domains.put(which, domain);
        core(which).initial(domain, nas);
    }

    @Override
    public void uplink(SignallingConnection connection, byte[] nas) {
        uplink(connection, domainOf(nas), nas);
    }

    @Override
    public void uplink(SignallingConnection connection, CnDomain which, byte[] nas) {
        Shared shared = open.get(connection);
        if (shared == null) {
            return;
        }
        Domain domain = shared.domains.get(which);
        if (domain == null) {
            begin(shared, which, nas);
        } else {
            core(domain.which).uplink(domain, nas);
        }
    }

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {
        Shared shared = open.get(connection);
        Domain domain = shared == null ? null : shared.domains.get(CnDomain.PS);
        if (domain != null) {
            ps.uplinkData(domain, bearer, packet);
        }
    }

    @Override
    public void uplinkSpeech(SignallingConnection connection, SpeechFrame frame) {
        Shared shared = open.get(connection);
        Domain domain = shared == null ? null : shared.domains.get(CnDomain.CS);
        if (domain != null) {
            cs.uplinkSpeech(domain, frame);
        }
    }

    @Override
    public void handedOver(SignallingConnection connection) {
        Shared shared = open.get(connection);
        if (shared != null) {
            Map.copyOf(shared.domains).values().forEach(it -> core(it.which).handedOver(it));
        }
    }

    @Override
    public void lost(SignallingConnection connection) {
        Shared shared = open.remove(connection);
        if (shared != null) {
            Map.copyOf(shared.domains).values().forEach(it -> core(it.which).lost(it));
        }
    }

    /** One domain's end. The radio connection is released when no domain uses it any more. */
    private final class Domain implements SignallingConnection {
        private final Shared shared;
        private final CnDomain which;

        Domain(Shared shared, CnDomain which) {
            this.shared = shared;
            this.which = which;
        }

        @Override
        public Cell cell() {
            return shared.radio.cell();
        }

        @Override
        public Plmn selected() {
            return shared.radio.selected();
        }

        @Override
        public Optional<PagingIdentity> temporary() {
            return shared.radio.temporary();
        }

        @Override
        public boolean open() {
            return shared.radio.open() && shared.domains.get(which) == this;
        }

        @Override
        public void downlink(byte[] nas) {
            if (open()) {
                shared.radio.downlink(which, nas);
            }
        }

        @Override
        public void downlinkData(int bearer, byte[] packet) {
            if (open()) {
                shared.radio.downlinkData(bearer, packet);
            }
        }

        @Override
        public void downlinkSpeech(SpeechFrame frame) {
            if (open()) {
                shared.radio.downlinkSpeech(frame);
            }
        }

        @Override
        public void establishBearers() {
            if (open()) {
                shared.radio.establishBearers();
            }
        }

        @Override
        public void secure(CnDomain domain, RadioKeys keys, Runnable done) {
            if (open()) {
                shared.radio.secure(domain, keys, done);
            }
        }

        @Override
        public void release() {
            if (leave()) {
                shared.radio.release();
            }
        }

        @Override
        public void release(Redirection redirection) {
            if (leave()) {
                shared.radio.release(redirection);
            }
        }

        @Override
        public void releaseDomain(CnDomain domain) {
            if (open()) {
                shared.radio.releaseDomain(domain);
            }
        }

        /** Whether the domain used the connection and none does now. */
        private boolean leave() {
            if (!shared.domains.remove(which, this)) {
                return false;
            }
            if (shared.domains.isEmpty()) {
                open.remove(shared.radio);
                return true;
            }
            shared.radio.releaseDomain(which);
            return false;
        }
    }
}
