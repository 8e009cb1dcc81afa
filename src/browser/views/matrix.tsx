export default function MatrixView() {
  return <main id="main" />;
}
