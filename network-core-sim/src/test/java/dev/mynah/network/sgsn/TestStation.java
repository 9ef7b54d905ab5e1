package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.AttachComplete;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringFailure;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmInformation;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.ran.Ether;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A station that does only what a test tells it to, with a USIM that computes; each thing it does lets all turns run. */
final class TestStation implements UeRadio {
    private static final Octets DRX = Octets.hex("0a00");
    static final Octets RADIO_CAPABILITY = Octets.hex("1a53432b259ef98900400008");
    private static final Rai NOWHERE = new Rai(new Lai(Plmn.of("001-01"), 0xFFFE), 0xFF);

    private final VirtualTime time;
    private final Rat rat;
    private final String imsi;
    final UsimAuthentication usim;
    final Transceiver transceiver;
    final Deque<NasMessage> heard = new ArrayDeque<>();
    final List<ReleaseCause> released = new ArrayList<>();
    final List<PagingIdentity> pages = new ArrayList<>();
    final List<byte[]> packets = new ArrayList<>();
    final List<GmmInformation> information = new ArrayList<>();
    private List<CellMeasurement> cells = List.of();
    int secured;
    boolean bearers;
    MsNetworkCapability capability = MsNetworkCapability.of(Set.of(Gea.GEA1, Gea.GEA2, Gea.GEA3));
    Optional<Tmsi> pTmsi = Optional.empty();
    Optional<Octets> signature = Optional.empty();
    Rai area = NOWHERE;
    int keySet = 7;
    byte[] ck = new byte[16];
    byte[] ik = new byte[16];

    TestStation(VirtualTime time, Ether ether, Rat rat, String imsi, SubscriberKey key) {
        this.time = time;
        this.rat = rat;
        this.imsi = imsi;
        this.usim = new UsimAuthentication(Milenage.of(key), SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        this.transceiver = ether.tune("station", time.timeline(), this);
        time.settle();
        transceiver.camp(cell());
    }

    Cell cell() {
        return cells.stream()
                .map(CellMeasurement::cell)
                .filter(it -> it.rat() == rat)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void cellsChanged(List<CellMeasurement> now) {
        cells = now;
    }

    @Override
    public void downlink(byte[] nas) {
        Octets octets = Octets.of(nas);
        if ((octets.at(0) & 0xF) == MmMessage.PROTOCOL_DISCRIMINATOR) {
            // The MSC's, on the same connection.
            return;
        }
        NasMessage message = (octets.at(0) & 0xF) == SmMessage.PROTOCOL_DISCRIMINATOR
                ? SmMessage.decode(octets, Direction.DOWNLINK).orElseThrow()
                : GmmMessage.decode(octets, Direction.DOWNLINK).orElseThrow();
        if (message instanceof GmmInformation told) {
            information.add(told);
        } else {
            heard.add(message);
        }
    }

    @Override
    public void downlinkData(int bearer, byte[] packet) {
        packets.add(packet);
    }

    @Override
    public void bearersEstablished() {
        bearers = true;
    }

    @Override
    public void securityCommanded(CnDomain domain) {
        secured++;
        transceiver.secured(domain, rat == Rat.GSM ? RadioKeys.gsm(GsmConversion.kc(ck, ik)) : RadioKeys.utran(ck, ik));
    }

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> redirection) {
        released.add(cause);
        bearers = false;
    }

    @Override
    public void paging(Page page) {
        pages.add(page.whom());
    }

    // What it does.

    void initial(byte[] nas) {
        Optional<PagingIdentity> temporary = pTmsi.map(it -> new PagingIdentity.ByPTmsi(it.value()));
        transceiver.connect(cell(), Plmn.of("001-01"), temporary, nas);
        time.settle();
    }

    void initial(NasMessage message) {
        initial(message.encode().toByteArray());
    }

    void send(NasMessage message) {
        transceiver.uplink(message.encode().toByteArray());
        time.settle();
    }

    MobileIdentity identity() {
        return pTmsi.<MobileIdentity>map(it -> it).orElseGet(() -> new Imsi(imsi));
    }

    AttachRequest attachRequest(GprsAttachType.What what) {
        return new AttachRequest(
                capability, new GprsAttachType(what, false), keySet, DRX, identity(), area, RADIO_CAPABILITY);
    }

    void requestAttach() {
        initial(attachRequest(GprsAttachType.What.GPRS));
    }

    void requestUpdate(GprsUpdateType.Updating updating, OptionalElements optional) {
        initial(new RoutingAreaUpdateRequest(
                new GprsUpdateType(updating, false),
                keySet,
                area,
                RADIO_CAPABILITY,
                optional.with(GmmIe.P_TMSI, pTmsi.<MobileIdentity>map(it -> it))));
    }

    void requestService(GprsServiceType type, int... nsapis) {
        List<Integer> active = Arrays.stream(nsapis).boxed().toList();
        initial(new ServiceRequest(
                keySet, type, identity(), OptionalElements.of(GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(active))));
    }

    void answerChallenge() {
        AuthenticationAndCipheringRequest request = next(AuthenticationAndCipheringRequest.class);
        Optional<Octets> rand = request.get(GmmIe.RAND);
        if (rand.isEmpty()) {
            send(new AuthenticationAndCipheringResponse(request.reference()));
            return;
        }
        byte[] challenge = rand.get().toByteArray();
        AkaResult result = usim.authenticate(
                challenge,
                Autn.parse(request.get(GmmIe.AUTN).orElseThrow().toByteArray()).orElseThrow());
        if (result instanceof AkaResult.SynchFailure synch) {
            send(new AuthenticationAndCipheringFailure(
                    GmmCause.SYNCH_FAILURE,
                    OptionalElements.of(
                            GmmIe.AUTHENTICATION_FAILURE_PARAMETER,
                            Octets.of(synch.auts().toBytes()))));
        } else if (result instanceof AkaResult.Success success) {
            keySet = request.get(GmmIe.CIPHERING_KEY_SEQUENCE_NUMBER).orElseThrow();
            ck = success.ck();
            ik = success.ik();
            Octets res = Octets.of(success.res());
            send(new AuthenticationAndCipheringResponse(
                    request.reference(),
                    OptionalElements.of(GmmIe.RES, res.slice(0, 4)).with(GmmIe.RES_EXTENSION, res.from(4))));
        } else {
            send(new AuthenticationAndCipheringFailure(GmmCause.MAC_FAILURE));
        }
    }

    AttachAccept completeAttach() {
        AttachAccept accept = next(AttachAccept.class);
        take(accept);
        area = accept.area();
        send(new AttachComplete());
        return accept;
    }

    RoutingAreaUpdateAccept completeUpdate() {
        RoutingAreaUpdateAccept accept = next(RoutingAreaUpdateAccept.class);
        take(accept);
        area = accept.area();
        send(new RoutingAreaUpdateComplete());
        return accept;
    }

    private void take(NasMessage accept) {
        accept.get(GmmIe.P_TMSI).ifPresent(it -> pTmsi = Optional.of((Tmsi) it));
        accept.get(GmmIe.P_TMSI_SIGNATURE).ifPresent(it -> signature = Optional.of(it));
    }

    AttachAccept attach() {
        requestAttach();
        answerChallenge();
        return completeAttach();
    }

    ActivatePdpContextRequest activation(int transaction, int nsapi, PdnType type, String apn) {
        return new ActivatePdpContextRequest(
                transaction,
                nsapi,
                3,
                QualityOfService.SUBSCRIBED,
                PdpAddress.dynamic(type),
                OptionalElements.of(SmIe.ACCESS_POINT_NAME, new AccessPointName(apn)));
    }

    ActivatePdpContextAccept activate(int transaction, int nsapi, PdnType type, String apn) {
        send(activation(transaction, nsapi, type, apn));
        return next(ActivatePdpContextAccept.class);
    }

    MsDetachRequest detachRequest(boolean powerOff) {
        return new MsDetachRequest(
                new MsDetachType(MsDetachType.From.GPRS, powerOff),
                OptionalElements.NONE
                        .with(GmmIe.P_TMSI, pTmsi.<MobileIdentity>map(it -> it))
                        .with(GmmIe.P_TMSI_SIGNATURE_2, signature));
    }

    // What it hears.

    <T extends NasMessage> T next(Class<T> type) {
        NasMessage message = heard.poll();
        assertThat(message).isInstanceOf(type);
        return type.cast(message);
    }

    void hearsNothing() {
        assertThat(heard).isEmpty();
    }
}
