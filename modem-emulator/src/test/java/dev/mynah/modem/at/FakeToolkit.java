package dev.mynah.modem.at;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Toolkit;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A card that asks what the test makes it ask, and writes down what it is told. */
public final class FakeToolkit implements Toolkit {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public final List<String> asked = new ArrayList<>();
    public Optional<byte[]> pending = Optional.empty();
    public EnvelopeAnswer answer = new EnvelopeAnswer(new byte[0], 0x9000);
    public int claims;
    public String claimed = "";

    @Override
    public byte[] terminalProfile() {
        return new byte[] {1};
    }

    @Override
    public byte[] ownFeatures() {
        return new byte[] {(byte) 0x81, 0x40};
    }

    @Override
    public byte[] reservedFeatures() {
        return new byte[] {(byte) 0x81};
    }

    @Override
    public Runnable claim(byte[] features) {
        claims++;
        claimed = HEX.formatHex(features);
        return () -> claims--;
    }

    @Override
    public Optional<byte[]> pending() {
        return pending;
    }

    @Override
    public Future<Void> setUpCall(boolean accepted) {
        asked.add("set up call " + accepted);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> respond(byte[] terminalResponse) {
        if (pending.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.NOT_ALLOWED));
        }
        pending = Optional.empty();
        asked.add("respond " + HEX.formatHex(terminalResponse));
        return Future.succeededFuture();
    }

    @Override
    public Future<EnvelopeAnswer> envelope(byte[] envelope) {
        asked.add("envelope " + HEX.formatHex(envelope));
        return Future.succeededFuture(answer);
    }
}
