package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Parameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code +CIND}: what a telephone shows in its corners. A host can set none of it. TS 27.007 8.9. */
final class IndicatorControl implements AtCommand<AtPort> {
    private static final List<IntParameter> INDICATORS = IntStream.rangeClosed(1, Indicator.values().length)
            .mapToObj(i -> IntParameter.of("ind" + i, 0, 5).optional().unlisted())
            .toList();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIND")
                .set(INDICATORS.toArray(new Parameter<?, ?>[0]))
                .read()
                .test();
    }

    /** Values left out stay as they are, so that leaving out all is no fault. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        return INDICATORS.stream().anyMatch(given::has) ? Answer.error(CmeError.OPERATION_NOT_ALLOWED) : Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Line line = Line.of("+CIND");
        Indicator.values(port).forEach(line::add);
        return Answer.line(line);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(Arrays.stream(Indicator.values())
                .map(Indicator::listed)
                .collect(Collectors.joining(",", "+CIND: ", "")));
    }

    @Override
    public String clause() {
        return "27.007 8.9";
    }

    @Override
    public String summary() {
        return "indicators: signal, service, calls, messages";
    }
}
