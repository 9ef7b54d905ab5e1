package dev.mynah.network.amf;

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
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.RegistrationType5gs;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import dev.mynah.network.air.nas.mm5g.AuthenticationRequest;
import dev.mynah.network.air.nas.mm5g.AuthenticationResponse;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationComplete;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.SecurityModeCommand;
import dev.mynah.network.air.nas.mm5g.SecurityModeComplete;
import dev.mynah.network.air.nas.security.Aka5g;
import dev.mynah.network.air.nas.security.Kamf;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.NasEnvelope5gs;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.nas.security.ServingNetworkName;
import dev.mynah.network.air.nas.security.Unprotected;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.ran.Ether;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A UE of NR that registers as it should and then says what a test tells it to; each thing it does lets all turns run. */
final class TestUe5g implements UeRadio {
    private static final UeSecurityCapability5gs CAPABILITY =
            UeSecurityCapability5gs.of(Set.of(Eea.EEA0, Eea.EEA2), Set.of(Eia.EIA2));

    private final VirtualTime time;
    private final String imsi;
    private final UsimAuthentication usim;
    private List<CellMeasurement> cells = List.of();
    private Optional<Kamf> agreed = Optional.empty();
    private Optional<RegistrationAccept> accept = Optional.empty();
    final Transceiver transceiver;
    Optional<NasSecurityContext5gs> context = Optional.empty();

    TestUe5g(VirtualTime time, Ether ether, String imsi, SubscriberKey key) {
        this.time = time;
        this.imsi = imsi;
        this.usim = new UsimAuthentication(Milenage.of(key), SequenceNumbers.initial(SequenceNumberRules.STANDARD));
        this.transceiver = ether.tune("ue", time.timeline(), this);
        time.settle();
    }

    private Cell cell() {
        return cells.get(0).cell();
    }

    /** All of a registration at a network that challenges by 5G-AKA; empty when it came to nothing. */
    Optional<RegistrationAccept> register() {
        accept = Optional.empty();
        connect(request().encode());
        return accept;
    }

    private RegistrationRequest request() {
        return new RegistrationRequest(
                new RegistrationType5gs(RegistrationType5gs.Kind.INITIAL, true),
                NasKeySetIdentifier.NO_KEY,
                Suci.open(cell().plmn(), "0", imsi.substring(5)),
                OptionalElements.of(Mm5gIe.UE_SECURITY_CAPABILITY, CAPABILITY));
    }

    void connect(Octets octets) {
        transceiver.connect(cell(), cell().plmn(), Optional.empty(), octets.toByteArray());
        time.settle();
    }

    void send(Octets octets) {
        transceiver.uplink(octets.toByteArray());
        time.settle();
    }

    @Override
    public void cellsChanged(List<CellMeasurement> now) {
        cells = now;
    }

    @Override
    public void downlink(byte[] nas) {
        NasEnvelope5gs envelope = NasEnvelope5gs.open(Octets.of(nas)).orElseThrow();
        if (envelope instanceof NasEnvelope5gs.Plain plain) {
            heard(plain.message());
        } else if (envelope instanceof NasEnvelope5gs.SecurityProtected sealed) {
            if (sealed.header().newContext()) {
                command(sealed.body());
            } else if (context.isPresent() && context.get().unprotect(sealed) instanceof Unprotected.Genuine genuine) {
                heard(genuine.message());
            }
        }
    }

    private void heard(Octets plain) {
        Mm5gMessage message = Mm5gMessage.decode(plain, Direction.DOWNLINK).orElseThrow();
        if (message instanceof AuthenticationRequest request) {
            answer(request);
        } else if (message instanceof RegistrationAccept registered) {
            accept = Optional.of(registered);
            sealed(new RegistrationComplete(OptionalElements.NONE).encode());
        }
    }

    private void answer(AuthenticationRequest request) {
        byte[] rand = request.get(Mm5gIe.RAND).orElseThrow().toByteArray();
        byte[] autn = request.get(Mm5gIe.AUTN).orElseThrow().toByteArray();
        if (usim.authenticate(rand, Autn.parse(autn).orElseThrow()) instanceof AkaResult.Success success) {
            ServingNetworkName serving = ServingNetworkName.of(cell().plmn());
            Kausf kausf = Kausf.derive(success.ck(), success.ik(), serving, Arrays.copyOf(autn, 6));
            agreed = Optional.of(kausf.kseaf(serving).kamf(imsi, request.abba()));
            byte[] resStar = Aka5g.resStar(success.ck(), success.ik(), serving, rand, success.res());
            uplink(new AuthenticationResponse(OptionalElements.of(Mm5gIe.RES_STAR, Octets.of(resStar))).encode());
        }
    }

    private void command(Octets plain) {
        SecurityModeCommand command = (SecurityModeCommand)
                Mm5gMessage.decode(plain, Direction.DOWNLINK).orElseThrow();
        context = agreed.map(
                it -> NasSecurityContext5gs.fresh(Direction.UPLINK, command.ksi(), it, command.algorithms()));
        OptionalElements whole =
                OptionalElements.of(Mm5gIe.NAS_MESSAGE_CONTAINER, request().encode());
        context.ifPresent(it -> uplink(
                it.protect(SecurityHeader.INTEGRITY_CIPHERED_NEW_CONTEXT, new SecurityModeComplete(whole).encode())));
    }

    private void sealed(Octets plain) {
        context.ifPresent(it -> uplink(it.protect(SecurityHeader.INTEGRITY_CIPHERED, plain)));
    }

    private void uplink(Octets octets) {
        transceiver.uplink(octets.toByteArray());
    }

    @Override
    public void bearersEstablished() {}

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> redirection) {}

    @Override
    public void paging(Page page) {}
}
