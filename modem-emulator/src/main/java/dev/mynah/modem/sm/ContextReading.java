package dev.mynah.modem.sm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.packet.ConfigurationAnswer;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.NetworkModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Reads what a network gave with a PDP context. TS 24.008 9.5.2, 9.5.9, 10.5.6.4. */
final class ContextReading {
    private static final int INTERFACE_ID_AT = 8;

    private ContextReading() {}

    /** @param apn the access point asked for, as the network names none */
    static Bearer of(ActivatePdpContextAccept accept, int nsapi, String apn) {
        Optional<ProtocolConfigurationOptions> options = accept.get(SmIe.PROTOCOL_CONFIGURATION_OPTIONS);
        return new Bearer(
                        nsapi,
                        apn,
                        accept.get(SmIe.PDP_ADDRESS)
                                .map(ContextReading::addresses)
                                .orElse(List.of()),
                        options.map(ConfigurationAnswer::dns).orElse(List.of()),
                        Optional.empty())
                .withMtu(options.flatMap(ConfigurationAnswer::mtu))
                .withCallServers(options.map(ConfigurationAnswer::callServers).orElse(List.of()))
                .withOperatorOptions(
                        options.map(ConfigurationAnswer::operatorOptions).orElse(List.of()));
    }

    /** The same context with what the network changed. */
    static Bearer changed(Bearer bearer, NetworkModifyPdpContextRequest request) {
        return request.get(SmIe.PDP_ADDRESS)
                .map(it -> bearer.withAddresses(addresses(it)))
                .orElse(bearer);
    }

    private static List<InetAddress> addresses(PdpAddress address) {
        Optional<Octets> interfaceId = address.ipv6().map(it -> it.from(INTERFACE_ID_AT));
        return ConfigurationAnswer.addresses(address.ipv4(), interfaceId);
    }
}
