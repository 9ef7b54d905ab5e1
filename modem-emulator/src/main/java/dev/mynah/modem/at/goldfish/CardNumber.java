package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sim;
import dev.mynah.modem.at.port.AtPort;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** What a card is known by: {@code +CICCID}, {@code +CEID} and {@code +CATR}. */
enum CardNumber {
    ICCID("+CICCID", "", Sim::iccid, "ICCID"),
    EID("+CEID", "+CEID: ", Sim::eid, "EID"),
    ATR("+CATR", "+CATR: ", CardNumber::atr, "answer to reset");

    private final String name;
    private final String before;

    @SuppressWarnings("ImmutableEnumChecker") // no state
    private final Function<Sim, Optional<String>> value;

    private final String summary;

    CardNumber(String name, String before, Function<Sim, Optional<String>> value, String summary) {
        this.name = name;
        this.before = before;
        this.value = value;
        this.summary = summary;
    }

    private static Optional<String> atr(Sim sim) {
        return Optional.of(HexFormat.of().withUpperCase().formatHex(sim.atr())).filter(it -> !it.isEmpty());
    }

    AtCommand<AtPort> command() {
        return new Command();
    }

    private final class Command implements AtCommand<AtPort> {
        @Override
        public Syntax syntax() {
            return Syntax.extended(name).execute().bareTest();
        }

        @Override
        public Answer execute(AtPort port, Arguments given) {
            return value.apply(port.sim()).map(it -> Answer.line(before + it)).orElse(Answer.error(CmeError.NOT_FOUND));
        }

        @Override
        public String clause() {
            return "goldfish";
        }

        @Override
        public String summary() {
            return summary;
        }
    }
}
