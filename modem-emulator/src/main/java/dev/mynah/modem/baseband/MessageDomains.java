package dev.mynah.modem.baseband;

import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The way short messages take in GSM and UTRAN, where there are two: as the user has chosen. TS 27.007 10.1.21. */
final class MessageDomains implements CmTransport {
    private final Supplier<MessageDomain> chosen;
    private final CmTransport circuit;
    private final CmTransport packet;

    MessageDomains(Supplier<MessageDomain> chosen, CmTransport circuit, CmTransport packet) {
        this.chosen = chosen;
        this.circuit = circuit;
        this.packet = packet;
    }

    @Override
    public void user(CmServiceType service, CmUser user) {
        circuit.user(service, user);
        packet.user(service, user);
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        List<CmTransport> ways = switch (chosen.get()) {
            case PACKET -> List.of(packet);
            case CIRCUIT -> List.of(circuit);
            case PACKET_PREFERRED -> List.of(packet, circuit);
            case CIRCUIT_PREFERRED -> List.of(circuit, packet);
        };
        ways.get(0).open(service, opened, why -> {
            if (ways.size() == 1) {
                refused.accept(why);
            } else {
                ways.get(1).open(service, opened, refused);
            }
        });
    }
}
