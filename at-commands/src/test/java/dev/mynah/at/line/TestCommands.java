package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.command.Family;
import dev.mynah.at.command.Line;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.at.text.Alphabet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A small modem's commands, one of each kind that a line has to deal with. */
final class TestCommands {
    private static final IntParameter VALUE = IntParameter.of("value", 0, 9).orElse(0);
    private static final EnumParameter<ErrorReporting> CMEE = EnumParameter.numbered(
                    "n", ErrorReporting.class, ErrorReporting::value)
            .orElse(ErrorReporting.PLAIN);
    private static final EnumParameter<Alphabet> CSCS = EnumParameter.worded("chset", Alphabet.class, Alphabet::word);
    private static final StringParameter NUMBER = Syntax.dialString("number");
    private static final StringParameter PIN =
            StringParameter.of("pin", 8).quotesOptional().secret();
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4);
    private static final IntParameter FORMAT = IntParameter.of("format", 0, 2).optional();
    private static final StringParameter OPERATOR =
            StringParameter.text("oper", 24).optional();

    private TestCommands() {}

    static CommandTable<TestSession> table() {
        var settings = new ArrayList<AtCommand<TestSession>>();
        for (var option : LineOption.values()) {
            settings.add(command(Syntax.basic(option.command()).value(option.value()))
                    .executing((session, given) -> {
                        session.settings.set(option, given.get(option.value()));
                        return Answer.ok();
                    }));
        }
        for (var register : SRegister.values()) {
            settings.add(command(Syntax.register(register.number()).value(register.value()))
                    .setting((session, given) -> {
                        session.settings.set(register, given.get(register.value()));
                        return Answer.ok();
                    })
                    .reading(session -> Answer.line(String.format("%03d", session.settings.get(register)))));
        }
        return CommandTable.of(List.of(new Family<>("Settings", settings), basic(), extended()));
    }

    private static Family<TestSession> basic() {
        return Family.of(
                "Basic",
                command(Syntax.basic("Z").value(VALUE).endingLine()).executing((session, given) -> {
                    session.settings.reset();
                    return Answer.ok();
                }),
                command(Syntax.basic("I").value(VALUE))
                        .executing((session, given) -> Answer.lines(List.of("Mynah", "I" + given.get(VALUE)))),
                command(Syntax.basic("H").value(VALUE)).executing((session, given) -> done(session, "hang up")),
                command(Syntax.basic("O").value(VALUE).endingLine())
                        .executing((session, given) -> Answer.connect(session.pump)),
                command(Syntax.dial(NUMBER)).executing((session, given) -> {
                    var number = given.get(NUMBER);
                    if (number.endsWith(";")) {
                        return done(session, "call " + number);
                    }
                    return number.equals("0")
                            ? Answer.result(ResultCode.BUSY)
                            : Answer.connect("150000000", session.pump);
                }));
    }

    private static Family<TestSession> extended() {
        return Family.of(
                "Extended",
                command(Syntax.extended("+CGMI").execute().bareTest())
                        .executing((session, given) -> Answer.line("Mynah")),
                command(Syntax.extended("+CMEE").set(CMEE).read().test())
                        .setting((session, given) -> {
                            session.errors = given.get(CMEE);
                            return Answer.ok();
                        })
                        .reading(session -> Answer.line(Line.of("+CMEE").add(session.errors.value()))),
                command(Syntax.extended("+CSCS").set(CSCS).read().test()).setting((session, given) -> {
                    session.alphabet = given.get(CSCS);
                    return Answer.ok();
                }),
                command(Syntax.extended("+COPS")
                                .set(MODE, FORMAT, OPERATOR)
                                .read()
                                .test())
                        .setting((session, given) ->
                                done(session, given.get(MODE) + " " + given.find(FORMAT) + " " + given.find(OPERATOR)))
                        .reading(session ->
                                Answer.line(Line.of("+COPS").add(0).add(0).text("Été", session.alphabet))),
                command(Syntax.extended("+CPIN").set(PIN))
                        .setting((session, given) -> Answer.error(CmeError.INCORRECT_PASSWORD)),
                command(Syntax.extended("+BOOM").execute()).executing((session, given) -> {
                    throw new IllegalStateException("boom");
                }),
                command(Syntax.extended("+BYE").execute()).executing((session, given) -> {
                    session.farewell.run();
                    return Answer.line("never heard");
                }),
                command(Syntax.extended("+LETTER").execute())
                        .executing((session, given) -> Answer.prompt(20, Answer.error(), text -> {
                            session.farewell.run();
                            return Answer.line("never heard");
                        })),
                command(Syntax.extended("+SLOW").execute())
                        .executing((session, given) -> Answer.later(session.pending)),
                command(Syntax.extended("+SCAN").execute())
                        .executing((session, given) -> Answer.later(session.pending, () -> {
                            session.done.add("aborted");
                            return Answer.ok();
                        })),
                command(Syntax.extended("+OCTETS").execute())
                        .executing((session, given) -> Answer.octets(
                                4,
                                PromptStyle.octets("@"),
                                text -> text[0] == '!'
                                        ? Answer.result("SEND OK")
                                        : Answer.line("+OCTETS: " + new String(text, StandardCharsets.ISO_8859_1)))),
                command(Syntax.extended("+BARE").execute()).executing((session, given) -> Answer.bare("1.2.3.4")),
                command(Syntax.extended("+WHY").execute()).executing((session, given) -> Answer.error("+WHY: so")),
                command(Syntax.extended("+TEXT").execute())
                        .executing((session, given) -> Answer.prompt(
                                20,
                                Answer.error(CmsError.INVALID_PDU_MODE_PARAMETER),
                                text -> Answer.line("+TEXT: " + new String(text, StandardCharsets.ISO_8859_1)))));
    }

    private static Answer done(TestSession session, String what) {
        session.done.add(what);
        return Answer.ok();
    }

    static Sketch command(Syntax syntax) {
        return new Sketch(syntax);
    }

    /** A command put together from lambdas. */
    static final class Sketch implements AtCommand<TestSession> {
        private final Syntax syntax;
        private BiFunction<TestSession, Arguments, Answer> execute = AtCommand.super::execute;
        private BiFunction<TestSession, Arguments, Answer> set = AtCommand.super::set;
        private Function<TestSession, Answer> read = AtCommand.super::read;

        private Sketch(Syntax syntax) {
            this.syntax = syntax;
        }

        Sketch executing(BiFunction<TestSession, Arguments, Answer> meaning) {
            execute = meaning;
            return this;
        }

        Sketch setting(BiFunction<TestSession, Arguments, Answer> meaning) {
            set = meaning;
            return this;
        }

        Sketch reading(Function<TestSession, Answer> meaning) {
            read = meaning;
            return this;
        }

        @Override
        public Syntax syntax() {
            return syntax;
        }

        @Override
        public String clause() {
            return "none";
        }

        @Override
        public String summary() {
            return "a test's";
        }

        @Override
        public Answer execute(TestSession session, Arguments given) {
            return execute.apply(session, given);
        }

        @Override
        public Answer set(TestSession session, Arguments given) {
            return set.apply(session, given);
        }

        @Override
        public Answer read(TestSession session) {
            return read.apply(session);
        }
    }
}
