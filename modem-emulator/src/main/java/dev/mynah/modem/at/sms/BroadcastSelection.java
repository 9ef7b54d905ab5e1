package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Broadcasts.Choice;
import dev.mynah.modem.Broadcasts.Kind;
import dev.mynah.modem.Broadcasts.Range;
import dev.mynah.modem.at.port.AtPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code +CSCB}: which messages of cell broadcast are taken, or are not. TS 27.005 3.3.4. */
final class BroadcastSelection implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 1).orElse(0);
    private static final StringParameter MIDS = StringParameter.of("mids", 256).orElse("");
    /** Taken as it is: all coding schemes are accepted. */
    private static final StringParameter DCSS = StringParameter.of("dcss", 256).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSCB").set(MODE, MIDS, DCSS).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<List<Range>> ranges = ranges(given.get(MIDS));
        if (ranges.isEmpty()) {
            return Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER);
        }
        port.subscription()
                .broadcasts()
                .choose(given.get(MODE) == 0 ? Choice.only(ranges.get()) : Choice.allBut(ranges.get()));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Choice choice = port.subscription().broadcasts().choice();
        boolean allBut = choice.taken().equals(List.of(Kind.of(Range.ALL)));
        String identifiers = (allBut ? choice.left() : choice.taken())
                .stream()
                        .map(Kind::identifiers)
                        .map(it ->
                                it.first() == it.last() ? Integer.toString(it.first()) : it.first() + "-" + it.last())
                        .collect(Collectors.joining(","));
        return Answer.line(Line.of("+CSCB").add(allBut ? 1 : 0).add(identifiers).add(""));
    }

    /** {@code 0,1,5,320-478}. */
    private static Optional<List<Range>> ranges(String written) {
        List<Range> ranges = new ArrayList<>();
        if (written.isEmpty()) {
            return Optional.of(ranges);
        }
        for (String part : written.split(",", -1)) {
            if (!part.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
                return Optional.empty();
            }
            int dash = part.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
            if (first > last || last > 0xFFFF) {
                return Optional.empty();
            }
            ranges.add(new Range(first, last));
        }
        return Optional.of(ranges);
    }

    @Override
    public String clause() {
        return "27.005 3.3.4";
    }

    @Override
    public String summary() {
        return "messages of cell broadcast";
    }
}
