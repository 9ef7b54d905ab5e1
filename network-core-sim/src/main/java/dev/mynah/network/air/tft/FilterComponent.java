package dev.mynah.network.air.tft;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;

/** One condition of a packet filter; a packet must meet them all. TS 24.008 10.5.6.12. */
public sealed interface FilterComponent {
    /** Whether a packet that travels this way meets it. */
    boolean matches(IpPacket packet, Direction direction);

    /** What it looks at; two of a filter never look at the same. */
    ComponentType type();

    /** Met by every packet. */
    record MatchAll() implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return true;
        }

        @Override
        public ComponentType type() {
            return ComponentType.MATCH_ALL;
        }
    }

    /**
     * An address and those of its bits that count.
     *
     * @param address 4 or 16 octets
     * @param mask as many
     */
    record Address(ComponentType type, Octets address, Octets mask) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            boolean destination = type.remote() == (direction == Direction.UPLINK);
            byte[] given = (destination ? packet.destination() : packet.source()).getAddress();
            if (given.length != address.length()) {
                return false;
            }
            for (int i = 0; i < given.length; i++) {
                if (((given[i] ^ address.at(i)) & mask.at(i)) != 0) {
                    return false;
                }
            }
            return true;
        }

        /** The ones the mask begins with. */
        public int prefix() {
            int ones = 0;
            while (ones < 8 * mask.length() && (mask.at(ones / 8) << (ones % 8) & 0x80) != 0) {
                ones++;
            }
            return ones;
        }
    }

    /** A range of ports, or one. */
    record Ports(ComponentType type, int low, int high) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            boolean destination = type.remote() == (direction == Direction.UPLINK);
            int port = destination ? packet.destinationPort() : packet.sourcePort();
            return packet.hasPorts() && low <= port && port <= high;
        }
    }

    /** The protocol carried, or next header. */
    record Protocol(int number) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return packet.protocol() == number;
        }

        @Override
        public ComponentType type() {
            return ComponentType.PROTOCOL;
        }
    }

    /** The security parameter index of IPsec. */
    record SecurityParameterIndex(int index) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return (packet.protocol() == IpProtocol.ESP || packet.protocol() == IpProtocol.AH)
                    && packet.securityParameterIndex() == index;
        }

        @Override
        public ComponentType type() {
            return ComponentType.SECURITY_PARAMETER_INDEX;
        }
    }

    /** Type of service or traffic class, and those of its bits that count. */
    record TrafficClass(int value, int mask) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return ((packet.trafficClass() ^ value) & mask) == 0;
        }

        @Override
        public ComponentType type() {
            return ComponentType.TRAFFIC_CLASS;
        }
    }

    /** The flow label of IPv6. */
    record FlowLabel(int label) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return packet.version() == 6 && packet.flowLabel() == label;
        }

        @Override
        public ComponentType type() {
            return ComponentType.FLOW_LABEL;
        }
    }

    /** What can't be read, from the first octet of it on; no packet meets it. */
    record Unreadable(Octets octets) implements FilterComponent {
        @Override
        public boolean matches(IpPacket packet, Direction direction) {
            return false;
        }

        @Override
        public ComponentType type() {
            return ComponentType.MATCH_ALL;
        }
    }
}
