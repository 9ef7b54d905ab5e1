package dev.mynah.network.msc;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A layer above MM that writes down what happens. */
final class RecordingLayer implements CmLayer {
    final List<CmConnection> opened = new ArrayList<>();
    final List<String> received = new ArrayList<>();
    final List<CmConnection> from = new ArrayList<>();
    final List<CmConnection> lost = new ArrayList<>();

    @Override
    public void opened(CmConnection connection) {
        opened.add(connection);
    }

    @Override
    public void received(CmConnection connection, byte[] message) {
        received.add(HexFormat.of().formatHex(message));
        from.add(connection);
    }

    @Override
    public void lost(CmConnection connection) {
        lost.add(connection);
    }
}
