package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.Refresh;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.euicc.cat.object.FileList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells the terminal that what it knows of the card is old.
 *
 * @param files their full paths in hexadecimal, where the mode names them
 */
public record RefreshStep(RefreshMode mode, List<String> files) implements Step {

    /** Keeps a copy of the list. */
    public RefreshStep {
        files = List.copyOf(files);
    }

    @Override
    public ProactiveCommand command(Values values) {
        List<byte[]> paths = files.stream().map(HexFormat.of()::parseHex).toList();
        return new Refresh(
                mode, paths.isEmpty() ? Optional.empty() : Optional.of(new FileList(paths)), Optional.empty());
    }
}
