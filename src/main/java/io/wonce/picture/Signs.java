package io.wonce.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes of 300 × 300. */
final class Signs {
    private static final BasicStroke PEN = new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Signs() {}

    /** A speech bubble with a tick in it. */
    static Shape speech() {
        Area bubble = new Area(new RoundRectangle2D.Double(0, 20, 300, 200, 80, 80));
        Path2D tail = new Path2D.Double();
        tail.moveTo(60, 200);
        tail.lineTo(50, 290);
        tail.lineTo(140, 215);
        tail.closePath();
        bubble.add(new Area(tail));
        bubble.subtract(drawn(tick(90, 120)));
        return bubble;
    }

    /** A flourish on a line. */
    static Shape signature() {
        Path2D name = new Path2D.Double();
        name.moveTo(20, 190);
        name.curveTo(90, 60, 150, 0, 120, 100);
        name.curveTo(90, 200, 60, 230, 130, 160);
        name.curveTo(190, 100, 150, 240, 200, 170);
        name.curveTo(230, 130, 220, 210, 285, 150);
        name.moveTo(15, 265);
        name.lineTo(285, 265);
        return drawn(name);
    }

    /** A parcel. */
    static Shape box() {
        Area parcel = new Area(new RoundRectangle2D.Double(15, 105, 270, 185, 24, 24));
        parcel.add(new Area(new RoundRectangle2D.Double(0, 20, 300, 70, 24, 24)));
        parcel.subtract(new Area(new Rectangle2D.Double(128, 20, 44, 70)));
        parcel.subtract(drawn(tick(90, 200)));
        return parcel;
    }

    /** An envelope. */
    static Shape letter() {
        Area envelope = new Area(new RoundRectangle2D.Double(0, 45, 300, 215, 36, 36));
        Path2D flap = new Path2D.Double();
        flap.moveTo(30, 85);
        flap.lineTo(150, 175);
        flap.lineTo(270, 85);
        envelope.subtract(drawn(flap));
        return envelope;
    }

    /** A coin. */
    static Shape coin() {
        Area coin = new Area(new Ellipse2D.Double(0, 0, 300, 300));
        coin.subtract(new Area(new Ellipse2D.Double(28, 28, 244, 244)));
        coin.add(new Area(new Ellipse2D.Double(46, 46, 208, 208)));
        coin.subtract(drawn(tick(90, 150)));
        return coin;
    }

    private static Path2D tick(double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x, y);
        tick.lineTo(x + 45, y + 42);
        tick.lineTo(x + 120, y - 42);
        return tick;
    }

    private static Area drawn(Path2D path) {
        return new Area(PEN.createStrokedShape(path));
    }
}
