package dev.mynah.at.command;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.result.Connected;
import dev.mynah.at.result.FinalResult;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.result.VendorResult;
import dev.mynah.at.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a command gives back to the line that called it. */
public sealed interface Answer {
    /** Done: these lines of information, possibly none, and the line goes on to its next command. */
    record Information(List<String> lines) implements Answer {}

    /** Done: these lines, and no OK if nothing comes after them on the command line. Some vendors' commands are so. */
    record Bare(List<String> lines) implements Answer {}

    /** Done: these lines, mostly none, and this result; anything but OK ends the command line. */
    record Final(List<String> lines, FinalResult result) implements Answer {
        public Final(FinalResult result) {
            this(List.of(), result);
        }
    }

    /**
     * Not yet done. The stage must complete on the thread that owns the line; if it fails, the line answers
     * {@code +CME ERROR: 100}.
     *
     * @param onAbort stops the work and gives the answer for it, when the terminal sends a character meanwhile; empty if
     *     the command can't be aborted, and what the terminal sends then waits its turn. V.250 5.6.1
     */
    record Later(CompletionStage<Answer> stage, Optional<Supplier<Answer>> onAbort) implements Answer {}

    /**
     * Asks the terminal for text: {@code > } goes out, and what comes in up to Ctrl-Z is given to {@code entered}. ESC
     * cancels it, with OK. TS 27.005 3.5.1.
     *
     * @param limit most octets to take
     * @param tooLong what more than that is answered with
     */
    record Prompt(int limit, Answer tooLong, Function<byte[], Answer> entered, PromptStyle style) implements Answer {}

    /** CONNECT, and from then on the line carries data. */
    record Connect(FinalResult result, DataPump pump) implements Answer {}

    static Answer ok() {
        return OK;
    }

    /** These lines, then OK. */
    static Answer lines(List<String> lines) {
        return new Information(List.copyOf(lines));
    }

    /** One line, then OK. */
    static Answer line(String line) {
        return new Information(List.of(line));
    }

    /** One line, then OK. */
    static Answer line(Line line) {
        return line(line.toString());
    }

    /** One line, without an OK of its own. */
    static Answer bare(String line) {
        return new Bare(List.of(line));
    }

    /** The values a syntax allows, as {@code =?} lists them, then OK; only OK if they cannot be listed. */
    static Answer listing(Syntax syntax) {
        return syntax.listing()
                .map(values -> line(syntax.name() + ": " + values))
                .orElse(OK);
    }

    /** {@code ERROR}, whatever +CMEE says. */
    static Answer error() {
        return ERROR;
    }

    /** One line, then {@code ERROR}: how some vendors say why. */
    static Answer error(String line) {
        return new Final(List.of(line), ResultCode.ERROR);
    }

    /** {@code +CME ERROR}, as much of it as +CMEE asks for. */
    static Answer error(CmeError error) {
        return new Final(error);
    }

    /** {@code +CMS ERROR}. */
    static Answer error(CmsError error) {
        return new Final(error);
    }

    /** Another result code, such as NO CARRIER. */
    static Answer result(ResultCode code) {
        return new Final(code);
    }

    /** What the stage gives, when it does. Can't be aborted. */
    static Answer later(CompletionStage<Answer> stage) {
        return new Later(stage, Optional.empty());
    }

    /** What the stage gives, when it does; or what {@code onAbort} gives, if the terminal loses patience first. */
    static Answer later(CompletionStage<Answer> stage, Supplier<Answer> onAbort) {
        return new Later(stage, Optional.of(onAbort));
    }

    /** What {@code entered} makes of the text that the terminal is asked for. */
    static Answer prompt(int limit, Answer tooLong, Function<byte[], Answer> entered) {
        return new Prompt(limit, tooLong, entered, PromptStyle.STANDARD);
    }

    /** What {@code entered} makes of {@code count} octets, of any kind, that the terminal is asked for. */
    static Answer octets(int count, PromptStyle style, Function<byte[], Answer> entered) {
        return new Prompt(count, ERROR, entered, style);
    }

    /** CONNECT and data mode. */
    static Answer connect(DataPump pump) {
        return new Connect(ResultCode.CONNECT, pump);
    }

    /** {@code CONNECT <text>} and data mode. */
    static Answer connect(String text, DataPump pump) {
        return new Connect(new Connected(text), pump);
    }

    /** {@code words} in the place of OK. */
    static Answer result(String words) {
        return new Final(new VendorResult(words));
    }

    Answer ERROR = new Final(ResultCode.ERROR);

    /** The one OK there is. */
    Answer OK = new Information(List.of());
}
