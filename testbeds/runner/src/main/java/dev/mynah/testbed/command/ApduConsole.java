package dev.mynah.testbed.command;

import dev.mynah.testbed.apdu.Explained;
import dev.mynah.testbed.control.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** A console on one card, whose prompt says where one is. Ctrl-D leaves. */
final class ApduConsole implements ApduDialogue.Audience {
    private final ApduLine line;
    private final Path history;
    private PrintWriter out = new PrintWriter(Writer.nullWriter());

    ApduConsole(ApduLine line, Path history) {
        this.line = line;
        this.history = history;
    }

    int run() throws IOException, Refused {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            out = terminal.writer();
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .variable(LineReader.HISTORY_FILE, history)
                    .history(new HistoryWithoutPins())
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            ApduDialogue dialogue = new ApduDialogue(line);
            while (true) {
                try {
                    String said = reader.readLine(dialogue.place() + "> ");
                    if (List.of("quit", "exit").contains(said.strip())) {
                        return 0;
                    }
                    if (List.of("help", "?").contains(said.strip())) {
                        out.println("a command in hexadecimal, reset, select NAME (EF.IMSI, ADF.USIM, ISD-R), quit");
                    } else {
                        dialogue.say(said, this);
                    }
                    out.flush();
                } catch (UserInterruptException e) {
                    out.println("Ctrl-D leaves");
                } catch (EndOfFileException e) {
                    return 0;
                }
            }
        }
    }

    @Override
    public void exchanged(String command, String response, Explained explained) {
        List<String> lines = ApduText.lines(command, response, explained);
        for (int i = 0; i < lines.size(); i++) {
            show(lines.get(i), i != 1 ? 0 : explained.success() ? AttributedStyle.GREEN : AttributedStyle.RED);
        }
    }

    @Override
    public void reset(String atr) {
        show("< " + atr + "  answer to reset", AttributedStyle.GREEN);
    }

    @Override
    public void mistaken(String why) {
        show(why, AttributedStyle.RED);
    }

    private void show(String text, int colour) {
        out.println(
                colour != 0 ? new AttributedString(text, AttributedStyle.DEFAULT.foreground(colour)).toAnsi() : text);
    }
}
