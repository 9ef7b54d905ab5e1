package dev.mynah.modem.at;

import dev.mynah.at.line.AtLine;
import dev.mynah.at.line.LineLimits;
import dev.mynah.at.line.Wire;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.StoredProfileSlot;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.modem.at.sms.MessageRouting;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.network.air.event.EventStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** An AT line behind a door: joins the octets of a connection to the commands and reports of one port. */
final class AtVoice implements Voice {
    private final Connection connection;
    private final Dialect dialect;
    private final AtPort port;
    private final AtLine<AtPort> line;
    private final Runnable watching;
    private Runnable listening;
    /** While the modem boots, what a host sends is lost, and nothing is said. */
    private boolean running;

    AtVoice(
            Connection connection,
            Modem modem,
            int slot,
            String subject,
            Dialect dialect,
            StoredProfileSlot stored,
            EventStream events,
            Optional<IntFunction<Voice.Maker>> channels) {
        this.connection = connection;
        this.dialect = dialect;
        port = new AtPort(
                modem, slot, dialect.commands().names(), stored, this::report, channels, connection.serialLine());
        line = new AtLine<>(
                dialect.commands(),
                port,
                port.line(),
                dialect.framing(),
                dialect.habits(),
                new ConnectionWire(connection),
                new TimelineClock(modem.timeline()),
                new LineTrace(modem, subject, events, () -> port.sim().imsi().orElse("")),
                LineLimits.DEFAULT);
        running = modem.running();
        listening = listen();
        watching = modem.listen(this::tell);
        port.onSubscriptionChanged(this::subscriptionChanged);
    }

    private void tell(ModemEvent event) {
        if (event instanceof ModemEvent.Stopped) {
            running = false;
            line.powerLost();
            port.closeChannels();
        } else if (event instanceof ModemEvent.Started && !running) {
            port.reset();
            running = true;
        }
        for (UnsolicitedReport report : dialect.reports()) {
            report.on(port, event);
        }
    }

    private void report(List<String> lines) {
        List<String> shown = dialect.unasked().apply(lines);
        if (running && !shown.isEmpty()) {
            line.unsolicited(shown);
        }
    }

    private Runnable listen() {
        Runnable events = port.subscription().listen(this::tell);
        Runnable messages = port.messages().receive(MessageRouting.receiver(port));
        return () -> {
            events.run();
            messages.run();
        };
    }

    private void tell(SubscriptionEvent event) {
        RingIndicator.follow(event, port.subscription().calls()).ifPresent(connection::ring);
        for (UnsolicitedReport report : dialect.reports()) {
            report.on(port, event);
        }
    }

    private void subscriptionChanged() {
        listening.run();
        listening = listen();
        for (UnsolicitedReport report : dialect.reports()) {
            report.subscriptionChanged(port);
        }
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
        if (running) {
            line.receive(bytes, offset, length);
        }
    }

    @Override
    public void hungUp() {
        line.terminalNotReady();
        port.closeChannels();
    }

    @Override
    public void ended() {
        line.close();
        listening.run();
        watching.run();
        port.end();
    }

    private record ConnectionWire(Connection connection) implements Wire {
        @Override
        public void send(byte[] octets) {
            connection.write(octets);
        }

        @Override
        public void hold(boolean held) {
            connection.pause(held);
        }

        @Override
        public void carrier(boolean on) {
            connection.carrier(on);
        }

        @Override
        public void dataSetReady(boolean on) {
            connection.dataSetReady(on);
        }
    }
}
