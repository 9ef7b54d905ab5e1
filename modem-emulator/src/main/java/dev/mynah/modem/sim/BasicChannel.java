package dev.mynah.modem.sim;

import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.cat.CardLink;
import java.util.Optional;

/** The toolkit's commands, which go on the basic channel. TS 102 221 11.2. */
final class BasicChannel implements CardLink {
    private final Terminal terminal;

    BasicChannel(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void terminalProfile(byte[] profile) {
        terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0x10, 0x00, 0x00, profile));
    }

    @Override
    public Optional<byte[]> fetch(int length) {
        CardAnswer fetched = terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0x12, 0x00, 0x00, length));
        return fetched.ok() ? Optional.of(fetched.data()) : Optional.empty();
    }

    @Override
    public boolean respond(byte[] terminalResponse) {
        return terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0x14, 0x00, 0x00, terminalResponse))
                .ok();
    }

    @Override
    public EnvelopeAnswer envelope(byte[] envelope) {
        CardAnswer answer = terminal.send(LogicalChannel.BASIC, Apdu.withAnswer(0x80, 0xC2, 0x00, 0x00, envelope));
        return new EnvelopeAnswer(answer.data(), answer.sw());
    }

    @Override
    public void status() {
        terminal.send(LogicalChannel.BASIC, Apdu.status());
    }
}
