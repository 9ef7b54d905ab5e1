package dev.mynah.network.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jsmpp.InvalidNumberOfDestinationsException;
import org.jsmpp.PDUReader;
import org.jsmpp.PDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;
import org.jsmpp.util.PDUDecomposer;

/**
 * Reads what a program sends. The library makes room for any length a PDU claims, and a thread of it dies of a body that ends too
 * soon without an answer; here both are a wrong command length, which is answered by generic_nack and ends the session at once.
 * SMPP 3.4 3.2, 4.3.
 */
final class PduIntake implements PDUReader {
    private static final int HEADER = 16;

    /** submit_multi to all destinations it can have, with the longest message_payload there is, takes less. */
    private static final int LONGEST = 80 * 1024;

    private final OutputStream out;
    private final PDUSender sender;
    private final PDUDecomposer bodies = new DefaultDecomposer();
    private byte[] pdu = new byte[0];

    /** @param out where the program reads */
    PduIntake(OutputStream out, PDUSender sender) {
        this.out = out;
        this.sender = sender;
    }

    /** Reads the body as well, for the next call. */
    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        Command header = new Command();
        header.setCommandLength(in.readInt());
        header.setCommandId(in.readInt());
        header.setCommandStatus(in.readInt());
        header.setSequenceNumber(in.readInt());
        int length = header.getCommandLength();
        if (length < HEADER || length > LONGEST) {
            throw refused(header);
        }
        pdu = readPDU(in, length, header.getCommandId(), header.getCommandStatus(), header.getSequenceNumber());
        // A response that says what went wrong has no body.
        if (header.getCommandStatus() == SMPPConstant.STAT_ESME_ROK && !complete(header.getCommandId())) {
            throw refused(header);
        }
        return header;
    }

    private IOException refused(Command header) throws IOException {
        sender.sendGenericNack(out, SMPPConstant.STAT_ESME_RINVCMDLEN, header.getSequenceNumber());
        return new IOException("command_length " + header.getCommandLength() + " is wrong");
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command header) {
        return pdu;
    }

    @Override
    public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(length)
                .putInt(length)
                .putInt(id)
                .putInt(status)
                .putInt(sequence);
        in.readFully(whole.array(), HEADER, length - HEADER);
        return whole.array();
    }

    /** Whether the library can take the body apart; what it finds wrong in it, it answers itself. */
    private boolean complete(int id) {
        try {
            takeApart(id);
            return true;
        } catch (PDUStringException | InvalidNumberOfDestinationsException e) {
            return true;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            return false;
        }
    }

    private void takeApart(int id) throws PDUStringException, InvalidNumberOfDestinationsException {
        switch (id) {
            case SMPPConstant.CID_BIND_RECEIVER, SMPPConstant.CID_BIND_TRANSMITTER, SMPPConstant.CID_BIND_TRANSCEIVER ->
                bodies.bind(pdu);
            case SMPPConstant.CID_SUBMIT_SM -> bodies.submitSm(pdu);
            case SMPPConstant.CID_SUBMIT_MULTI -> bodies.submitMulti(pdu);
            case SMPPConstant.CID_DATA_SM -> bodies.dataSm(pdu);
            case SMPPConstant.CID_DATA_SM_RESP -> bodies.dataSmResp(pdu);
            case SMPPConstant.CID_DELIVER_SM_RESP -> bodies.deliverSmResp(pdu);
            case SMPPConstant.CID_QUERY_SM -> bodies.querySm(pdu);
            case SMPPConstant.CID_CANCEL_SM -> bodies.cancelSm(pdu);
            case SMPPConstant.CID_REPLACE_SM -> bodies.replaceSm(pdu);
            case SMPPConstant.CID_BROADCAST_SM -> bodies.broadcastSm(pdu);
            case SMPPConstant.CID_CANCEL_BROADCAST_SM -> bodies.cancelBroadcastSm(pdu);
            case SMPPConstant.CID_QUERY_BROADCAST_SM -> bodies.queryBroadcastSm(pdu);
            default -> {
                // It has no body, or is refused unread.
            }
        }
    }
}
