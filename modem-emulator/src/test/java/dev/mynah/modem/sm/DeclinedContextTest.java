package dev.mynah.modem.sm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.packet.BearerChange;
import dev.mynah.modem.packet.ContextDefinition;
import dev.mynah.modem.packet.SessionManagement;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.time.VirtualTime;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** REQUEST PDP CONTEXT ACTIVATION, octet by octet: refused, and told of. TS 24.008 6.1.3.1.4. */
class DeclinedContextTest {
    private final List<String> told = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final SmUe ue = new SmUe(
            "modem0/slot0",
            new VirtualTime(Instant.EPOCH).timeline(),
            new EventStream(),
            new Contexts(),
            new Mobility());

    @Test
    void what_the_network_wants_is_refused_and_its_address_told() {
        ue.received(Octets.hex("0a4406" + "0121" + "0a000009"));
        assertThat(sent).containsExactly("8a4528");
        assertThat(told).containsExactly("10.0.0.9");
        ue.received(Octets.hex("0a4412" + "0157" + "20010db8000000000000000000000009"));
        assertThat(told).last().isEqualTo("2001:db8:0:0:0:0:0:9");
    }

    @Test
    void an_address_that_is_none_of_IP_is_refused_all_the_same() {
        ue.received(Octets.hex("0a4403" + "0001" + "07"));
        assertThat(sent).containsExactly("8a4528");
        assertThat(told).isEmpty();
    }

    private final class Contexts implements SessionUser {
        @Override
        public ContextDefinition definition(int cid) {
            return new ContextDefinition(PdpType.IP, "internet", Optional.empty(), false);
        }

        @Override
        public int nextAttachContext() {
            return PacketData.ATTACH_CONTEXT;
        }

        @Override
        public Optional<Refusal> restriction(int cid) {
            return Optional.empty();
        }

        @Override
        public void refused(int cid, int cause, Optional<GprsTimer3> backOff) {}

        @Override
        public void declined(InetAddress address) {
            told.add(address.getHostAddress());
        }

        @Override
        public void reactivationWanted(int cid, Optional<Bearer> lost) {}

        @Override
        public void changed(SessionManagement by, int cid, boolean byNetwork) {}

        @Override
        public void bearerChanged(int cid, BearerChange change) {}

        @Override
        public void qualityChanged(int cid) {}

        @Override
        public void slicesChanged() {}

        @Override
        public void received(int cid, byte[] packet) {}
    }

    private final class Mobility implements SmUser {
        @Override
        public boolean registered() {
            return true;
        }

        @Override
        public boolean registeredForHelp() {
            return false;
        }

        @Override
        public boolean helpThere() {
            return false;
        }

        @Override
        public boolean helpKnown() {
            return false;
        }

        @Override
        public void callForHelp() {}

        @Override
        public void helpOver() {}

        @Override
        public void send(SmMessage message) {
            sent.add(message.encode().toString());
        }

        @Override
        public void sendData(int nsapi, byte[] packet) {}

        @Override
        public String imsi() {
            return "";
        }
    }
}
