package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.Comp128;
import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
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
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.mm.AuthenticationFailure;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.AuthenticationResponse;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.SendSequence;
import dev.mynah.network.air.nas.mm.TmsiReallocationComplete;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.ran.Ether;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A UE that does only what a test tells it to, with a card that computes; each thing it does lets all turns run. */
final class TestMs implements UeRadio {
    private static final int NO_AREA = 0xFFFE;

    private final VirtualTime time;
    private final Rat rat;
    private final Milenage milenage;
    private final SendSequence sequence = new SendSequence();
    final UsimAuthentication usim;
    final Transceiver transceiver;
    final Deque<MmMessage> heard = new ArrayDeque<>();
    final List<String> layerHeard = new ArrayList<>();
    final List<ReleaseCause> released = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();
    List<CellMeasurement> cells = List.of();
    MobileIdentity identity;
    Optional<Lai> lai = Optional.empty();
    int cksn = Visitor.NO_KEY;
    Optional<RadioKeys> keys = Optional.empty();
    int secured;
    private boolean otherKeys;
    /** Answers for a SIM instead of a USIM. */
    Optional<byte[]> ki = Optional.empty();

    TestMs(VirtualTime time, Ether ether, String imsi, SubscriberKey key, Rat rat) {
        this.time = time;
        this.rat = rat;
        this.identity = new Imsi(imsi);
        this.milenage = Milenage.of(key);
        this.usim = new UsimAuthentication(milenage, SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        this.transceiver = ether.tune("ms", time.timeline(), this);
        time.settle();
        transceiver.camp(cell());
        time.settle();
    }

    Cell cell() {
        return cells.stream()
                .map(CellMeasurement::cell)
                .filter(it -> it.rat() == rat)
                .findFirst()
                .orElseThrow();
    }

    // Things a UE does.

    TestMs connect(NasMessage message) {
        sequence.reset();
        secured = 0;
        transceiver.connect(
                cell(),
                cell().plmn(),
                Optional.empty(),
                sequence.numbered(message.encode().toByteArray()));
        time.settle();
        return this;
    }

    TestMs send(NasMessage message) {
        return sendOctets(message.encode().toByteArray());
    }

    TestMs sendHex(String octets) {
        return sendOctets(HexFormat.of().parseHex(octets));
    }

    TestMs sendOctets(byte[] octets) {
        transceiver.uplink(sequence.numbered(octets));
        time.settle();
        return this;
    }

    LocationUpdatingRequest updateRequest(LocationUpdatingType.Kind kind) {
        return new LocationUpdatingRequest(
                LocationUpdatingType.of(kind),
                cksn,
                lai.orElse(new Lai(cell().plmn(), NO_AREA)),
                MobileStationClassmark1.USUAL,
                identity);
    }

    CmServiceRequest serviceRequest(CmServiceType service) {
        return new CmServiceRequest(service.value(), cksn, MobileStationClassmark2.USUAL, identity);
    }

    /** Gives the right answer to the challenge heard, and protects with keys that have nothing to do with it. */
    TestMs respondWithOtherKeys() {
        otherKeys = true;
        return respond();
    }

    /** Answers the challenge heard as its card says. */
    TestMs respond() {
        AuthenticationRequest request = expect(AuthenticationRequest.class);
        byte[] rand = request.rand().toByteArray();
        cksn = request.cksn();
        if (ki.isPresent()) {
            assertThat(request.has(MmIe.AUTN)).isFalse();
            GsmResponse response = Comp128.of(Comp128.Version.V1, ki.get()).respond(rand);
            keys = Optional.of(
                    rat == Rat.GSM
                            ? RadioKeys.gsm(response.kc())
                            : RadioKeys.utran(GsmConversion.ck(response.kc()), GsmConversion.ik(response.kc())));
            return send(new AuthenticationResponse(Octets.of(response.sres())));
        }
        Autn autn =
                Autn.parse(request.get(MmIe.AUTN).orElseThrow().toByteArray()).orElseThrow();
        AkaResult result = usim.authenticate(rand, autn);
        if (result instanceof AkaResult.SynchFailure failure) {
            return send(new AuthenticationFailure(
                    RejectCause.SYNCH_FAILURE,
                    OptionalElements.of(MmIe.AUTS, Octets.of(failure.auts().toBytes()))));
        }
        if (!(result instanceof AkaResult.Success success)) {
            return send(new AuthenticationFailure(RejectCause.MAC_FAILURE));
        }
        keys = Optional.of(
                rat == Rat.GSM
                        ? RadioKeys.gsm(GsmConversion.kc(success.ck(), success.ik()))
                        : RadioKeys.utran(success.ck(), success.ik()));
        Octets res = Octets.of(success.res());
        return send(new AuthenticationResponse(
                res.slice(0, 4), OptionalElements.of(MmIe.RES_EXTENSION, res.slice(4, res.length()))));
    }

    /** Registers and lets go of the connection. */
    TestMs register() {
        connect(updateRequest(LocationUpdatingType.Kind.IMSI_ATTACH)).respond();
        LocationUpdatingAccept accept = expect(LocationUpdatingAccept.class);
        lai = Optional.of(accept.lai());
        accept.get(MmIe.MOBILE_IDENTITY).filter(Tmsi.class::isInstance).ifPresent(given -> {
            identity = given;
            send(new TmsiReallocationComplete());
        });
        heard.clear();
        assertThat(released).as("nothing more to do").hasSize(1);
        released.clear();
        return this;
    }

    /** Forgets all that it was told. */
    void clear() {
        heard.clear();
        layerHeard.clear();
        released.clear();
        pages.clear();
    }

    <T extends MmMessage> T expect(Class<T> kind) {
        MmMessage next = heard.poll();
        assertThat(next).as("then %s", heard).isInstanceOf(kind);
        return kind.cast(next);
    }

    // What it is told.

    @Override
    public void cellsChanged(List<CellMeasurement> heardNow) {
        cells = heardNow;
    }

    @Override
    public void downlink(byte[] nas) {
        if ((nas[0] & 0xF) == MmMessage.PROTOCOL_DISCRIMINATOR) {
            heard.add(MmMessage.decode(nas, Direction.DOWNLINK).orElseThrow());
        } else {
            layerHeard.add(HexFormat.of().formatHex(nas));
        }
    }

    @Override
    public void bearersEstablished() {}

    @Override
    public void securityCommanded(CnDomain domain) {
        assertThat(domain).isEqualTo(CnDomain.CS);
        secured++;
        RadioKeys other = RadioKeys.utran(new byte[16], new byte[16]);
        keys.ifPresent(it -> transceiver.secured(CnDomain.CS, otherKeys ? other : it));
    }

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> redirection) {
        released.add(cause);
    }

    @Override
    public void paging(Page page) {
        pages.add(page);
    }
}
