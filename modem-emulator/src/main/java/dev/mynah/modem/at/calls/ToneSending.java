package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Locale;

/** {@code +VTS}: sends tones in a call, one or a string of them. TS 27.007 C.2.11. */
final class ToneSending implements AtCommand<AtPort> {
    private static final StringParameter DTMF = StringParameter.of("DTMF", 32).quotesOptional();
    private static final IntParameter DURATION =
            IntParameter.of("duration", 0, 255).optional().unlisted();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+VTS").set(DTMF, DURATION).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String keys = given.get(DTMF).toUpperCase(Locale.ROOT);
        if (!keys.matches("[0-9*#A-D]+")) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        Calls calls = port.subscription().calls();
        Duration length = ToneDuration.of(given.find(DURATION).orElseGet(() -> ToneDuration.chosen(port)));
        Future<Void> sent = Future.succeededFuture();
        for (int i = 0; i < keys.length(); i++) {
            Future<Void> tone = calls.sendTone(keys.charAt(i), length);
            sent = sent.compose(done -> tone);
        }
        return Pending.ok(sent);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+VTS: (0-9,*,#,A,B,C,D),(0-255)");
    }

    @Override
    public String clause() {
        return "27.007 C.2.11";
    }

    @Override
    public String summary() {
        return "send tones";
    }
}
