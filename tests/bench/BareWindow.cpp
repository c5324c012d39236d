// The least a program with a window can do; what our first window is compared with.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QToolBar>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.addToolBar(QStringLiteral("Tools"));
    window.setCentralWidget(new QPlainTextEdit);
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
