package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.element.UeOriginatingDetachType;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachComplete;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.UmtsKeys;
import dev.mynah.network.air.nas.security.Unprotected;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.ran.Ether;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A UE that does only what a test tells it to, with a USIM that computes; each thing it does lets all turns run. */
public final class TestUe implements UeRadio {
    private final VirtualTime time;
    private final String imsi;
    private final Milenage milenage;
    final UsimAuthentication usim;
    public final Transceiver transceiver;
    public final Deque<Heard> heard = new ArrayDeque<>();
    final List<ReleaseCause> released = new ArrayList<>();
    final List<PagingIdentity> pages = new ArrayList<>();
    final List<Page> paged = new ArrayList<>();
    Optional<Redirection> redirection = Optional.empty();
    final List<byte[]> onAir = new ArrayList<>();
    List<CellMeasurement> cells = List.of();
    int bearersEstablished;
    final List<IpPacket> packets = new ArrayList<>();
    final List<Integer> bearers = new ArrayList<>();
    /** Goes on sending and no longer listens. */
    boolean deaf;

    public Optional<Guti> guti = Optional.empty();
    public NasSecurityContext context;
    EpsMobileIdentity identity;
    public UeNetworkCapability capability = UeNetworkCapability.of(Set.of(Eea.EEA0, Eea.EEA2), Set.of(Eia.EIA2));
    OptionalElements pdnOptions = OptionalElements.NONE;
    PdnType pdnType = PdnType.IPV4;
    RequestType requestType = RequestType.INITIAL_REQUEST;
    EpsAttachType attachType = EpsAttachType.EPS_ATTACH;
    /** The keys it has from UTRAN, of which those of a command with nonces are made. */
    public UmtsKeys origin;

    private Kasme agreed;
    private boolean exchange;

    /** A downlink message and whether it came integrity protected. */
    public record Heard(NasMessage message, boolean secured) {}

    public TestUe(VirtualTime time, Ether ether, String imsi, SubscriberKey key) {
        this.time = time;
        this.imsi = imsi;
        this.identity = new Imsi(imsi);
        this.milenage = Milenage.of(key);
        this.usim = new UsimAuthentication(milenage, SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        this.transceiver = ether.tune("ue", time.timeline(), this);
        time.settle();
    }

    Cell cell() {
        return cells.get(0).cell();
    }

    // Things a UE does.

    /** Opens a connection on the strongest cell with a message, protected if there are keys. */
    public TestUe connect(NasMessage message) {
        return connect(
                context == null
                        ? message.encode().toByteArray()
                        : context.protect(SecurityHeader.INTEGRITY, message.encode())
                                .toByteArray());
    }

    TestUe connect(byte[] octets) {
        onAir.add(octets);
        exchange = false;
        transceiver.connect(cell(), cell().plmn(), sTmsi().map(it -> (PagingIdentity) it), octets);
        time.settle();
        return this;
    }

    private Optional<PagingIdentity.STmsi> sTmsi() {
        return guti.map(known -> new PagingIdentity.STmsi(known.mmeCode(), known.mTmsi()));
    }

    public TestUe send(NasMessage message) {
        Octets plain = message.encode();
        return sendOctets((exchange ? context.protect(SecurityHeader.INTEGRITY_CIPHERED, plain) : plain).toByteArray());
    }

    TestUe sendSealed(Octets plain) {
        return sendOctets(
                context.protect(SecurityHeader.INTEGRITY_CIPHERED, plain).toByteArray());
    }

    TestUe sendOctets(byte[] octets) {
        onAir.add(octets);
        transceiver.uplink(octets);
        time.settle();
        return this;
    }

    AttachRequest attachRequest() {
        return new AttachRequest(
                attachType,
                context == null ? NasKeySetIdentifier.NO_KEY : context.ksi(),
                guti.<EpsMobileIdentity>map(known -> known).orElse(identity),
                capability,
                EsmMessageContainer.of(new PdnConnectivityRequest(0, 1, requestType, pdnType, pdnOptions)));
    }

    TestUe attach() {
        return connect(attachRequest());
    }

    public TestUe answerChallenge() {
        AuthenticationRequest request = expect(AuthenticationRequest.class);
        AkaResult result = usim.authenticate(
                request.rand().toByteArray(),
                Autn.parse(request.autn().toByteArray()).orElseThrow());
        if (result instanceof AkaResult.Success success) {
            agreed = Kasme.derive(
                    success.ck(),
                    success.ik(),
                    cell().plmn(),
                    Arrays.copyOf(request.autn().toByteArray(), 6));
            return send(new AuthenticationResponse(Octets.of(success.res())));
        }
        if (result instanceof AkaResult.SynchFailure failure) {
            return send(new AuthenticationFailure(
                    EmmCause.SYNCH_FAILURE,
                    OptionalElements.of(
                            EmmIe.AUTHENTICATION_FAILURE_PARAMETER,
                            Octets.of(failure.auts().toBytes()))));
        }
        return send(new AuthenticationFailure(EmmCause.MAC_FAILURE));
    }

    public TestUe completeSecurityMode() {
        SecurityModeCommand command = expect(SecurityModeCommand.class);
        assertThat(command.replayed()).isEqualTo(capability.toSecurityCapability());
        exchange = true;
        Octets plain = new SecurityModeComplete().encode();
        return sendOctets(context.protect(SecurityHeader.INTEGRITY_CIPHERED_NEW_CONTEXT, plain)
                .toByteArray());
    }

    ActivateDefaultEpsBearerContextRequest completeAttach() {
        AttachAccept accept = expect(AttachAccept.class);
        accept.get(EmmIe.GUTI).ifPresent(given -> guti = Optional.of((Guti) given));
        ActivateDefaultEpsBearerContextRequest activation = (ActivateDefaultEpsBearerContextRequest)
                accept.esm().decode(Direction.DOWNLINK).orElseThrow();
        send(new AttachComplete(
                EsmMessageContainer.of(new ActivateDefaultEpsBearerContextAccept(activation.ebi(), 0))));
        return activation;
    }

    void attachedAfterChallenge() {
        answerChallenge().completeSecurityMode().completeAttach();
        expect(EmmInformation.class);
    }

    void takeGuti(Optional<EpsMobileIdentity> given) {
        guti = Optional.of((Guti) given.orElseThrow());
    }

    TestUe serviceRequest() {
        return connect(context.serviceRequest().encode().toByteArray());
    }

    /** All of an attach at a network that challenges. */
    public TestUe attached() {
        attach().answerChallenge().completeSecurityMode().completeAttach();
        expect(EmmInformation.class);
        return this;
    }

    TestUe update(EpsUpdateType.Updating updating, boolean active) {
        return connect(updateRequest(updating, active));
    }

    TrackingAreaUpdateRequest updateRequest(EpsUpdateType.Updating updating, boolean active) {
        return new TrackingAreaUpdateRequest(new EpsUpdateType(updating, active), context.ksi(), guti.orElseThrow());
    }

    public UeOriginatingDetachRequest detachRequest(boolean switchOff) {
        return new UeOriginatingDetachRequest(
                new UeOriginatingDetachType(UeOriginatingDetachType.From.EPS, switchOff),
                context.ksi(),
                guti.orElseThrow());
    }

    /** Forgets everything a UE forgets when its keys are deleted. */
    TestUe forgetKeys() {
        context = null;
        return this;
    }

    // Things a UE hears.

    /** The next message, which must be of this kind. */
    public <T> T expect(Class<T> kind) {
        assertThat(heard).as("%s expected", kind.getSimpleName()).isNotEmpty();
        Heard next = heard.remove();
        assertThat(next.message()).isInstanceOf(kind);
        return kind.cast(next.message());
    }

    TestUe expectNothing() {
        assertThat(heard).isEmpty();
        return this;
    }

    public TestUe expectReleased() {
        assertThat(released).endsWith(ReleaseCause.NORMAL);
        released.clear();
        return this;
    }

    @Override
    public void cellsChanged(List<CellMeasurement> now) {
        cells = now;
    }

    @Override
    public void downlink(byte[] nas) {
        if (deaf) {
            return;
        }
        onAir.add(nas);
        NasEnvelope envelope =
                NasEnvelope.open(Octets.of(nas), Direction.DOWNLINK).orElseThrow();
        if (envelope instanceof NasEnvelope.Plain plain) {
            heard.add(new Heard(decode(plain.message()), false));
            return;
        }
        var sealed = (NasEnvelope.SecurityProtected) envelope;
        if (sealed.header().newContext()) {
            var command = (SecurityModeCommand) decode(sealed.body());
            if (command.algorithms().integrity() == Eia.EIA0) {
                agreed = Kasme.of(new byte[Kasme.LENGTH]);
            }
            if (origin != null && command.has(EmmIe.NONCEMME)) {
                agreed = Kasme.mapped(
                        origin,
                        command.get(EmmIe.NONCE_UE).orElseThrow().toByteArray(),
                        command.get(EmmIe.NONCEMME).orElseThrow().toByteArray());
            }
            if (agreed != null) {
                context = NasSecurityContext.fresh(Direction.UPLINK, command.ksi(), agreed, command.algorithms());
                agreed = null;
            }
        }
        Unprotected opened = context.unprotect(sealed);
        assertThat(opened).isInstanceOf(Unprotected.Genuine.class);
        exchange = exchange || !sealed.header().newContext();
        heard.add(new Heard(decode(((Unprotected.Genuine) opened).message()), true));
    }

    private static NasMessage decode(Octets plain) {
        return (plain.at(0) & 0xF) == EsmMessage.PROTOCOL_DISCRIMINATOR
                ? EsmMessage.decode(plain, Direction.DOWNLINK).orElseThrow()
                : EmmMessage.decode(plain, Direction.DOWNLINK).orElseThrow();
    }

    @Override
    public void bearersEstablished() {
        bearersEstablished++;
    }

    @Override
    public void downlinkData(int bearer, byte[] packet) {
        packets.add(IpPacket.read(packet).orElseThrow());
        bearers.add(bearer);
    }

    /** Sends a packet on a bearer. */
    TestUe sendData(int bearer, byte[] packet) {
        transceiver.uplinkData(bearer, packet);
        time.settle();
        return this;
    }

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> to) {
        released.add(cause);
        redirection = to;
        exchange = false;
    }

    @Override
    public void paging(Page page) {
        pages.add(page.whom());
        paged.add(page);
    }

    String imsi() {
        return imsi;
    }
}
